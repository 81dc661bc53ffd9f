package vn.bontot.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskDesk;
import vn.bontot.desk.TaskUseCase;

/** Stores the files and hands the answer in, in one transaction: what is refused leaves nothing behind. */
@Component
class Submission {

    private final FormInput input;
    private final TaskDesk desk;

    Submission(FormInput input, TaskDesk desk) {
        this.input = input;
        this.desk = desk;
    }

    /**
     * @param behalfReason null where the actor hands in their own task
     * @return whether the task is done
     */
    @Transactional
    public boolean handIn(
            OpenTask task,
            TaskUseCase<?> useCase,
            HttpServletRequest request,
            Map<String, String> typed,
            Actor actor,
            String behalfReason) {
        Map<String, String> values = new HashMap<>(typed);
        input.storeFiles(
                request, useCase.answerType(), values, task.campaignCode(), task.subjectCode(), task.key(), actor);
        Actor acting =
                behalfReason == null ? actor : onBehalf(actor, behalfReason, values.get(TaskFormController.PAPER));
        return desk.submit(task.id(), input.bind(useCase.answerType(), values), acting);
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
