package vn.bontot.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.People;
import vn.bontot.desk.Receipt;
import vn.bontot.desk.Receipts;
import vn.bontot.desk.TaskAuthority;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.desk.UseCases;

/** The form of a task as one person sees it. */
@Component
class TaskForms {

    private final UseCases useCases;
    private final TaskAuthority authority;
    private final People people;
    private final AttachedFiles attached;
    private final Drafts drafts;
    private final DossierVersions versions;
    private final Receipts receipts;
    private final FormLocation forms;
    private final Clock clock;

    TaskForms(
            UseCases useCases,
            TaskAuthority authority,
            People people,
            AttachedFiles attached,
            Drafts drafts,
            DossierVersions versions,
            Receipts receipts,
            FormLocation forms,
            Clock clock) {
        this.useCases = useCases;
        this.authority = authority;
        this.people = people;
        this.attached = attached;
        this.drafts = drafts;
        this.versions = versions;
        this.receipts = receipts;
        this.forms = forms;
        this.clock = clock;
    }

    /** With what was typed before, on whatever device. */
    ModelAndView open(OpenTask task, String username, Door door) {
        Draft draft = drafts.find(task.id(), username).orElse(null);
        if (draft == null) {
            return form(task, username, door, null, Map.of());
        }
        ModelAndView form = form(task, username, door, draft.typed(), Map.of());
        form.addObject("draft", draft);
        String now = (String) form.getModel().get("version");
        if (draft.dossierVersion() != null && !draft.dossierVersion().equals(now)) {
            form.addObject("changed", versions.changed(task, draft.dossierVersion()));
        }
        return form;
    }

    /** As {@link #open}, after the answer was refused. */
    ModelAndView again(
            OpenTask task, String username, Door door, Map<String, String> typed, Map<String, String> problems) {
        ModelAndView form = form(task, username, door, typed, problems);
        form.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return form;
    }

    /** Who else works on the task; nobody's work is hidden from the others. */
    String others(OpenTask task, String username) {
        List<Draft> others = drafts.ofOthers(task.id(), username);
        if (others.isEmpty()) {
            return null;
        }
        Draft latest = others.get(0);
        return "Đồng chí %s cũng đang soạn việc này, lưu tạm lúc %s. Đề nghị trao đổi trước khi gửi."
                .formatted(people.fullName(latest.username()), latest.savedMoment());
    }

    /** For a task that is no more: what became of it, and what the reader had typed. */
    ModelAndView gone(String taskId, String username, Door door, Map<String, String> typed) {
        Map<String, String> kept = typed != null
                ? typed
                : drafts.find(taskId, username).map(Draft::typed).orElse(Map.of());
        return door.message(HttpStatus.GONE, whatBecameOf(taskId, username))
                .addObject(
                        "kept",
                        kept.values().stream().filter(TaskForms::isSentence).toList());
    }

    String whatBecameOf(String taskId, String username) {
        Receipt done = receipts.ofTask(taskId).stream()
                .filter(Receipt::completed)
                .findFirst()
                .orElse(null);
        if (done == null) {
            return "Việc này đã được hoàn thành hoặc không còn hiệu lực. Đề nghị tải lại danh sách việc.";
        }
        String moment = PaperDate.format(done.issuedAt());
        return done.actor().equals(username)
                ? "Đồng chí đã hoàn thành việc này lúc %s. Số tiếp nhận: %s.".formatted(moment, done.number())
                : "Việc này đã được đồng chí khác hoàn thành lúc %s.".formatted(moment);
    }

    /** What people write, as against numbers, dates and choices, which say nothing without their fields. */
    private static boolean isSentence(String text) {
        return text.strip().matches("(?s)\\S+\\s.*");
    }

    private ModelAndView form(
            OpenTask task, String username, Door door, Map<String, String> typed, Map<String, String> problems) {
        TaskUseCase<?> useCase = useCases.of(task.key());
        Record answer = useCase.prefilled(task);
        ModelAndView form = door.form();
        form.addAllObjects(useCase.shown(task));
        form.addObject("task", task);
        form.addObject("due", task.dueAt() == null ? null : task.dueAt().atZone(forms.zone()));
        form.addObject("deadline", useCase.cameBack(task) ? null : Deadline.of(task, clock));
        form.addObject("zone", forms.zone());
        form.addObject("answer", answer);
        form.addObject("typed", typed);
        form.addObject("attached", attached.in(task.subjectCode(), answer, typed));
        form.addObject("problems", problems);
        form.addObject("form", forms.of(task));
        form.addObject("onBehalf", !authority.holds(username, task));
        form.addObject("version", versions.of(task, answer));
        form.addObject("colleagues", others(task, username));
        form.addObject(
                "revision",
                drafts.find(task.id(), username).map(Draft::revision).orElse(0));
        return form;
    }
}
