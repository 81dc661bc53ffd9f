package vn.bontot.engine;

import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.OpenTasks;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Receipts;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.desk.TaskAuthority;
import vn.bontot.desk.TaskDesk;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.desk.UseCases;
import vn.bontot.engine.guard.DeskToken;

/** The task desk over Camunda. */
@Service
class CamundaTaskDesk implements TaskDesk {

    private static final String NOT_YOURS = "Việc này không thuộc phạm vi được giao của đồng chí.";

    private final OpenTasks openTasks;
    private final TaskAuthority authority;
    private final UseCases useCases;
    private final Validator validator;
    private final TaskService taskService;
    private final IdentityService identityService;
    private final EventLog events;
    private final Receipts receipts;

    CamundaTaskDesk(
            OpenTasks openTasks,
            TaskAuthority authority,
            UseCases useCases,
            Validator validator,
            TaskService taskService,
            IdentityService identityService,
            EventLog events,
            Receipts receipts) {
        this.openTasks = openTasks;
        this.authority = authority;
        this.useCases = useCases;
        this.validator = validator;
        this.taskService = taskService;
        this.identityService = identityService;
        this.events = events;
        this.receipts = receipts;
    }

    @Override
    public Optional<OpenTask> find(String taskId) {
        return openTasks.find(taskId);
    }

    @Override
    public List<OpenTask> openSince(Instant createdFrom) {
        return openTasks.createdFrom(createdFrom);
    }

    @Override
    @Transactional
    public Handed submit(String taskId, Record answer, Actor actor) {
        OpenTask task = locked(taskId);
        Actor acting = authority.acting(actor, task).orElseThrow(() -> new Refused(NOT_YOURS));
        demandHeldByNobodyElse(task, acting);
        demandValid(answer);
        TaskUseCase<?> useCase = useCases.of(task.key());
        // Asked before the answer is stored: afterwards nothing has come back any more.
        boolean late = receipts.isPastDue(task) && !useCase.cameBack(task);
        Outcome outcome = answer(useCase, task, answer, acting);
        events.taskAnswered(task, acting, outcome);
        long receiptId = receipts.issue(task, acting, outcome.completes(), late);
        if (outcome.completes()) {
            complete(task, outcome, actor);
        }
        return new Handed(receiptId, outcome.completes());
    }

    @Override
    @Transactional
    public void claim(String taskId, Actor actor) {
        OpenTask task = locked(taskId);
        if (!authority.holds(actor.username(), task)) {
            throw new Refused(NOT_YOURS);
        }
        if (actor.username().equals(task.assignee())) {
            return;
        }
        if (task.assignee() != null) {
            throw new Refused("Việc này vừa được đồng chí khác nhận.");
        }
        as(actor, task, () -> taskService.claim(task.id(), actor.username()));
    }

    @Override
    @Transactional
    public void release(String taskId, Actor actor) {
        OpenTask task = locked(taskId);
        if (!actor.username().equals(task.assignee())) {
            throw new Refused("Đồng chí không phải là người đang xử lý việc này.");
        }
        as(actor, task, () -> taskService.setAssignee(task.id(), null));
    }

    /** Nobody else can answer, take or give back the same task until this transaction ends. */
    private OpenTask locked(String taskId) {
        return openTasks
                .lock(taskId)
                .orElseThrow(() -> new Refused(
                        "Việc này đã được hoàn thành hoặc không còn hiệu lực. Đề nghị tải lại" + " danh sách việc."));
    }

    private static void demandHeldByNobodyElse(OpenTask task, Actor actor) {
        boolean heldByAnother = task.assignee() != null
                && !task.assignee().equals(actor.username())
                && !task.assignee().equals(actor.inPlaceOf());
        if (heldByAnother && actor.onBehalf() == null) {
            throw new Refused("Việc này đang do đồng chí khác xử lý. Đề nghị liên hệ người đang xử lý hoặc chờ trả về"
                    + " việc chung.");
        }
    }

    private void demandValid(Record answer) {
        List<Problem> problems = validator.validate(answer).stream()
                .map(violation -> new Problem(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Problem::field))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static <C extends Record> Outcome answer(
            TaskUseCase<C> useCase, OpenTask task, Record answer, Actor actor) {
        return useCase.answer(task, useCase.answerType().cast(answer), actor);
    }

    private void complete(OpenTask task, Outcome outcome, Actor actor) {
        as(actor, task, () -> taskService.complete(task.id(), outcome.flags()));
    }

    private void as(Actor actor, OpenTask task, Runnable call) {
        Authentication before = identityService.getCurrentAuthentication();
        // The desk has checked the right; the engine checks it again by the group the task was routed to.
        identityService.setAuthentication(actor.username(), List.of(task.group()));
        try (DeskToken token = DeskToken.open()) {
            call.run();
        } catch (OptimisticLockingException raced) {
            throw new Refused("Hồ sơ vừa được xử lý ở nơi khác trong cùng lúc; đề nghị tải lại và gửi lại.");
        } finally {
            restore(before);
        }
    }

    private void restore(Authentication before) {
        if (before == null) {
            identityService.clearAuthentication();
        } else {
            identityService.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
        }
    }
}
