package vn.bontot.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.People;
import vn.bontot.desk.Receipt;
import vn.bontot.desk.Receipts;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskAuthority;
import vn.bontot.desk.TaskDesk;
import vn.bontot.desk.UseCases;

/** Shows the form of a task and takes its answer; the same for Tasklist, phones and mail links. */
@Controller
class TaskFormController {

    /** Field: why somebody else enters it ("nhập thay"). */
    static final String REASON = "behalfReason";

    /** Field: the signed paper that is entered. */
    static final String PAPER = "behalfDocument";

    static final String NOT_YOURS = "Việc này không thuộc phạm vi được giao của đồng chí.";

    private final TaskDesk desk;
    private final UseCases useCases;
    private final TaskAuthority authority;
    private final People people;
    private final Submission submission;
    private final FormInput input;
    private final Drafts drafts;
    private final Receipts receipts;
    private final TaskForms forms;

    TaskFormController(
            TaskDesk desk,
            UseCases useCases,
            TaskAuthority authority,
            People people,
            Submission submission,
            FormInput input,
            Drafts drafts,
            Receipts receipts,
            TaskForms forms) {
        this.desk = desk;
        this.useCases = useCases;
        this.authority = authority;
        this.people = people;
        this.submission = submission;
        this.input = input;
        this.drafts = drafts;
        this.receipts = receipts;
        this.forms = forms;
    }

    /** The form inside Tasklist. The user is the session's; what Tasklist sends beside the task is not believed. */
    @GetMapping("/forms/{stage}/{form}.html")
    ModelAndView inline(@RequestParam String taskId, Principal user) {
        return show(taskId, user.getName(), Door.INLINE);
    }

    @GetMapping("/viec/{taskId}")
    ModelAndView page(@PathVariable String taskId, Principal user) {
        return show(taskId, user.getName(), Door.PAGE);
    }

    private ModelAndView show(String taskId, String username, Door door) {
        OpenTask task = desk.find(taskId).orElse(null);
        if (task == null) {
            return forms.gone(taskId, username, door, null);
        }
        return authority.mayOpen(username, task)
                ? forms.open(task, username, door)
                : door.message(HttpStatus.FORBIDDEN, NOT_YOURS);
    }

    @PostMapping("/viec/{taskId}")
    ModelAndView answer(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "send") String action,
            HttpServletRequest request,
            Principal user) {
        Door door = request.getParameter("inline") != null ? Door.INLINE : Door.PAGE;
        String username = user.getName();
        Map<String, String> typed = input.typed(request);
        OpenTask task = desk.find(taskId).orElse(null);
        if (task == null) {
            return forms.gone(taskId, username, door, typed);
        }
        if (!authority.mayOpen(username, task)) {
            return door.message(HttpStatus.FORBIDDEN, NOT_YOURS);
        }
        return switch (action) {
            case "draft" -> keep(task, username, door, request);
            case "drop" -> drop(task, username, door);
            default -> send(task, username, door, request, typed);
        };
    }

    /** Without script: the button saves, whatever another device has saved. */
    private ModelAndView keep(OpenTask task, String username, Door door, HttpServletRequest request) {
        Map<String, String> typed = input.draft(useCases.of(task.key()).answerType(), request);
        drafts.save(task.id(), username, request.getParameter(FormInput.VERSION), typed, null);
        return forms.open(task, username, door);
    }

    private ModelAndView drop(OpenTask task, String username, Door door) {
        drafts.forget(task.id(), username);
        return forms.open(task, username, door).addObject("notice", "Đã bỏ bản lưu tạm.");
    }

    private ModelAndView send(
            OpenTask task, String username, Door door, HttpServletRequest request, Map<String, String> typed) {
        try {
            Actor actor = Actor.of(username, people.fullName(username));
            String reason = authority.holds(username, task) ? null : typed.getOrDefault(REASON, "");
            Submission.Sent sent = submission.handIn(
                    task, useCases.of(task.key()), request, typed, actor, Optional.ofNullable(reason));
            drafts.forget(task.id(), username);
            Receipt receipt = receipts.get(sent.handed().receiptId());
            return sent.handed().completed()
                    ? door.receipt().addObject("receipt", receipt).addObject("afterwards", sent.afterwards())
                    : forms.open(task, username, door)
                            .addObject(
                                    "notice",
                                    "Đã lưu lúc %s. Số tiếp nhận: %s. Việc này vẫn còn mở."
                                            .formatted(receipt.moment(), receipt.number()));
        } catch (Refused refused) {
            return forms.again(task, username, door, typed, FormInput.problems(refused));
        } catch (TaskGone gone) {
            return forms.gone(task.id(), username, door, typed);
        }
    }
}
