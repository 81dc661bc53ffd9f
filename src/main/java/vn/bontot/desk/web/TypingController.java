package vn.bontot.desk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.People;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskAuthority;
import vn.bontot.desk.TaskDesk;
import vn.bontot.desk.UseCases;

/** What a form does while somebody types: it saves itself, and its files go up as soon as they are chosen. */
@Controller
class TypingController {

    /**
     * What the form's script tells its reader.
     *
     * @param revision of the draft; null where nothing was saved
     * @param others who else works on the task; null where nobody does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(String text, Integer revision, String others) {}

    private final TaskDesk desk;
    private final UseCases useCases;
    private final TaskAuthority authority;
    private final People people;
    private final FormInput input;
    private final AttachedFiles attached;
    private final Drafts drafts;
    private final TaskForms forms;

    TypingController(
            TaskDesk desk,
            UseCases useCases,
            TaskAuthority authority,
            People people,
            FormInput input,
            AttachedFiles attached,
            Drafts drafts,
            TaskForms forms) {
        this.desk = desk;
        this.useCases = useCases;
        this.authority = authority;
        this.people = people;
        this.input = input;
        this.attached = attached;
        this.drafts = drafts;
        this.forms = forms;
    }

    /** @param seen the revision that the form knows; without it, the draft is saved whatever another device has saved */
    @PostMapping("/viec/{taskId}/luu-tam")
    ResponseEntity<Told> save(
            @PathVariable String taskId,
            @RequestParam(name = FormInput.REVISION, required = false) Integer seen,
            HttpServletRequest request,
            Principal user) {
        String username = user.getName();
        OpenTask task = desk.find(taskId).orElse(null);
        if (task == null) {
            return told(HttpStatus.GONE, new Told(forms.whatBecameOf(taskId, username), null, null));
        }
        if (!authority.mayOpen(username, task)) {
            return told(HttpStatus.FORBIDDEN, new Told(TaskFormController.NOT_YOURS, null, null));
        }
        try {
            Map<String, String> typed = input.draft(useCases.of(task.key()).answerType(), request);
            int revision = drafts.save(taskId, username, request.getParameter(FormInput.VERSION), typed, seen);
            String text = "Đã lưu tạm lúc " + savedAt(taskId, username) + ".";
            return told(HttpStatus.OK, new Told(text, revision, forms.others(task, username)));
        } catch (Refused refused) {
            return told(HttpStatus.CONFLICT, new Told(refused.getMessage(), null, null));
        }
    }

    /** Stores files and shows their field as it then is; they belong to the answer when the form is sent. */
    @PostMapping("/viec/{taskId}/tep")
    ModelAndView upload(
            @PathVariable String taskId,
            @RequestParam String field,
            @RequestParam String label,
            HttpServletRequest request,
            Principal user) {
        OpenTask task = desk.find(taskId).orElse(null);
        if (task == null) {
            return Door.INLINE.message(HttpStatus.GONE, forms.whatBecameOf(taskId, user.getName()));
        }
        if (!authority.mayOpen(user.getName(), task)) {
            return Door.INLINE.message(HttpStatus.FORBIDDEN, TaskFormController.NOT_YOURS);
        }
        Class<? extends Record> type = useCases.of(task.key()).answerType();
        Map<String, String> typed = input.draft(type, request);
        Map<String, String> problems = Map.of();
        try {
            Actor actor = Actor.of(user.getName(), people.fullName(user.getName()));
            input.storeFiles(request, type, typed, task.campaignCode(), task.subjectCode(), task.key(), actor);
        } catch (Refused refused) {
            problems = FormInput.problems(refused);
            typed = input.draft(type, request);
        }
        ModelAndView shown = new ModelAndView("desk/files");
        shown.addObject("field", field);
        shown.addObject("label", label);
        shown.addObject("several", AnswerBinder.takesSeveral(type, field));
        shown.addObject("typed", typed);
        shown.addObject("attached", attached.in(task.subjectCode(), null, typed));
        shown.addObject("problems", problems);
        return shown;
    }

    private String savedAt(String taskId, String username) {
        return drafts.find(taskId, username)
                .map(draft -> PaperDate.time(draft.savedAt()))
                .orElseThrow();
    }

    private static ResponseEntity<Told> told(HttpStatus status, Told told) {
        return ResponseEntity.status(status).body(told);
    }
}
