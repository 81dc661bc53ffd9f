package vn.bontot.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Actor;
import vn.bontot.desk.NextSteps;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.OpenTasks;
import vn.bontot.desk.Receipts;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskDesk;
import vn.bontot.desk.TaskUseCase;

/** Stores the files and hands the answer in, in one transaction: what is refused leaves nothing behind. */
@Component
class Submission {

    private final FormInput input;
    private final OpenTasks openTasks;
    private final DossierVersions versions;
    private final TaskDesk desk;
    private final NextSteps nextSteps;
    private final Receipts receipts;

    Submission(
            FormInput input,
            OpenTasks openTasks,
            DossierVersions versions,
            TaskDesk desk,
            NextSteps nextSteps,
            Receipts receipts) {
        this.input = input;
        this.openTasks = openTasks;
        this.versions = versions;
        this.desk = desk;
        this.nextSteps = nextSteps;
        this.receipts = receipts;
    }

    /** @param afterwards what the sender can still do; empty where there is nothing to say */
    record Sent(TaskDesk.Handed handed, String afterwards) {}

    /**
     * @param behalfReason empty where the actor hands in their own task
     * @throws Refused where the answer is not taken, or the dossier was changed since the form was opened
     * @throws TaskGone where somebody else has completed the task in the meantime
     */
    @Transactional
    public <C extends Record> Sent handIn(
            OpenTask task,
            TaskUseCase<C> useCase,
            HttpServletRequest request,
            Map<String, String> typed,
            Actor actor,
            Optional<String> behalfReason) {
        openTasks.lock(task.id()).orElseThrow(TaskGone::new);
        versions.demandUnchanged(task, useCase.prefilled(task), request.getParameter(FormInput.VERSION));
        Map<String, String> values = new HashMap<>(typed);
        input.storeFiles(
                request, useCase.answerType(), values, task.campaignCode(), task.subjectCode(), task.key(), actor);
        Actor acting = behalfReason
                .map(reason -> onBehalf(actor, reason, values.get(TaskFormController.PAPER)))
                .orElse(actor);
        C answer = input.bind(useCase.answerType(), values);
        List<String> openBefore = nextSteps.of(task);
        TaskDesk.Handed handed = desk.submit(task.id(), answer, acting);
        if (handed.completed()) {
            receipts.goesOn(
                    handed.receiptId(),
                    nextSteps.of(task).stream()
                            .filter(step -> !openBefore.contains(step))
                            .toList());
        }
        return new Sent(handed, useCase.afterwards(task, answer, acting));
    }

    private static Actor onBehalf(Actor actor, String reason, String paper) {
        if (reason.isBlank()) {
            throw new Refused(TaskFormController.REASON, "Đề nghị nêu lý do nhập thay.");
        }
        if (paper == null || paper.isBlank()) {
            throw new Refused(TaskFormController.PAPER, "Đề nghị đính kèm tệp hoặc ảnh chụp bản đã ký.");
        }
        return new Actor(actor.username(), actor.fullName(), new Actor.OnBehalf(reason.strip(), paper));
    }
}
