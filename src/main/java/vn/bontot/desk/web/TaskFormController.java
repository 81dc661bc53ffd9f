package vn.bontot.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
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
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskAuthority;
import vn.bontot.desk.TaskDesk;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.desk.UseCases;

/** Shows the form of a task and takes its answer; the same for Tasklist, phones and mail links. */
@Controller
class TaskFormController {

    /** Field: why somebody else enters it ("nhập thay"). */
    static final String REASON = "behalfReason";

    /** Field: the signed paper that is entered. */
    static final String PAPER = "behalfDocument";

    private static final String INLINE = "desk/inline";
    private static final String PAGE = "desk/page";

    private final TaskDesk desk;
    private final UseCases useCases;
    private final TaskAuthority authority;
    private final People people;
    private final Submission submission;
    private final FormInput input;
    private final AttachedFiles attached;
    private final Drafts drafts;
    private final FormLocation forms;
    private final Clock clock;

    TaskFormController(
            TaskDesk desk,
            UseCases useCases,
            TaskAuthority authority,
            People people,
            Submission submission,
            FormInput input,
            AttachedFiles attached,
            Drafts drafts,
            FormLocation forms,
            Clock clock) {
        this.desk = desk;
        this.useCases = useCases;
        this.authority = authority;
        this.people = people;
        this.submission = submission;
        this.input = input;
        this.attached = attached;
        this.drafts = drafts;
        this.forms = forms;
        this.clock = clock;
    }

    /** The form inside Tasklist. The user is the session's; what Tasklist sends beside the task is not believed. */
    @GetMapping("/forms/{stage}/{form}.html")
    ModelAndView inline(@RequestParam String taskId, Principal user) {
        return show(taskId, user, INLINE);
    }

    @GetMapping("/viec/{taskId}")
    ModelAndView page(@PathVariable String taskId, Principal user) {
        return show(taskId, user, PAGE);
    }

    @PostMapping("/viec/{taskId}")
    ModelAndView answer(@PathVariable String taskId, HttpServletRequest request, Principal user) {
        boolean inline = request.getParameter("inline") != null;
        OpenTask task = desk.find(taskId).orElse(null);
        if (task == null) {
            return gone(inline);
        }
        if (!maySee(user, task)) {
            return notYours(inline);
        }
        Map<String, String> typed = input.typed(request);
        Actor actor = Actor.of(user.getName(), people.fullName(user.getName()));
        if ("draft".equals(request.getParameter("action"))) {
            drafts.save(taskId, user.getName(), typed);
            return form(task, user, inline ? INLINE : PAGE, typed, Map.of())
                    .addObject("notice", "Đã lưu tạm. Đồng chí có thể mở lại việc này để làm tiếp.");
        }
        try {
            String reason = authority.holds(user.getName(), task) ? null : typed.getOrDefault(REASON, "");
            boolean done = submission.handIn(task, useCases.of(task.key()), request, typed, actor, reason);
            drafts.forget(taskId, user.getName());
            return done
                    ? receipt(task, inline)
                    : form(task, user, inline ? INLINE : PAGE, null, Map.of())
                            .addObject("notice", "Đã lưu. Việc này vẫn còn mở.");
        } catch (Refused refused) {
            ModelAndView again = form(task, user, inline ? INLINE : PAGE, typed, FormInput.problems(refused));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView show(String taskId, Principal user, String view) {
        OpenTask task = desk.find(taskId).orElse(null);
        boolean inline = view.equals(INLINE);
        if (task == null) {
            return gone(inline);
        }
        if (!maySee(user, task)) {
            return notYours(inline);
        }
        return form(task, user, view, drafts.find(taskId, user.getName()).orElse(null), Map.of());
    }

    private boolean maySee(Principal user, OpenTask task) {
        return authority.holds(user.getName(), task) || authority.mayEnterFor(user.getName(), task);
    }

    private ModelAndView form(
            OpenTask task, Principal user, String view, Map<String, String> typed, Map<String, String> problems) {
        TaskUseCase<?> useCase = useCases.of(task.key());
        ModelAndView form = new ModelAndView(view);
        form.addAllObjects(useCase.shown(task));
        form.addObject("task", task);
        form.addObject("due", task.dueAt() == null ? null : task.dueAt().atZone(forms.zone()));
        form.addObject("deadline", Deadline.of(task, clock));
        form.addObject("zone", forms.zone());
        Record answer = useCase.prefilled(task);
        form.addObject("answer", answer);
        form.addObject("typed", typed);
        form.addObject("attached", attached.in(task.subjectCode(), answer, typed));
        form.addObject("problems", problems);
        form.addObject("form", forms.of(task));
        form.addObject("onBehalf", !authority.holds(user.getName(), task));
        return form;
    }

    private static ModelAndView receipt(OpenTask task, boolean inline) {
        return new ModelAndView(inline ? "desk/receipt-inline" : "desk/receipt").addObject("task", task);
    }

    private static ModelAndView gone(boolean inline) {
        return message(
                inline,
                HttpStatus.GONE,
                "Việc này đã được hoàn thành hoặc không còn hiệu lực. Đề nghị tải lại danh sách việc.");
    }

    private static ModelAndView notYours(boolean inline) {
        return message(inline, HttpStatus.FORBIDDEN, "Việc này không thuộc phạm vi được giao của đồng chí.");
    }

    private static ModelAndView message(boolean inline, HttpStatus status, String text) {
        ModelAndView message = new ModelAndView(inline ? "desk/message-inline" : "desk/message");
        message.addObject("message", text);
        message.setStatus(status);
        return message;
    }
}
