package vn.bontot.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskDesk;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.documents.Documents;
import vn.bontot.documents.UnacceptableFile;

/** Stores the files and hands the answer in, in one transaction: what is refused leaves nothing behind. */
@Component
class Submission {

    private final Documents documents;
    private final AnswerBinder binder;
    private final TaskDesk desk;

    Submission(Documents documents, AnswerBinder binder, TaskDesk desk) {
        this.documents = documents;
        this.binder = binder;
        this.desk = desk;
    }

    /** @return whether the task is done */
    @Transactional
    public boolean handIn(
            OpenTask task,
            TaskUseCase<?> useCase,
            Map<String, String> typed,
            Map<String, MultipartFile> files,
            Actor actor,
            String behalfReason) {
        Map<String, String> values = new LinkedHashMap<>(typed);
        files.forEach((field, file) -> {
            if (!file.isEmpty()) {
                values.put(field, store(task, field, file, actor));
            }
        });
        Actor acting = behalfReason == null ? actor : onBehalf(actor, behalfReason, values.get(TaskFormController.PAPER));
        return desk.submit(task.id(), binder.bind(useCase.answerType(), values), acting);
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

    private String store(OpenTask task, String field, MultipartFile file, Actor actor) {
        String owner = task.unitCode() != null ? task.unitCode() : task.organisationCode();
        try {
            return documents.store(
                    task.campaignCode(),
                    owner,
                    task.key(),
                    field,
                    file.getOriginalFilename(),
                    file.getBytes(),
                    actor.username());
        } catch (UnacceptableFile unacceptable) {
            throw new Refused(field, unacceptable.getMessage());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
