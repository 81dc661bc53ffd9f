package vn.bontot.bulk;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.bontot.desk.Actor;
import vn.bontot.desk.BackgroundWork;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskDesk;

/**
 * Hands in what was queued, each task in a transaction of its own that also notes that it is done: whatever stops in
 * between is taken up again, and nothing is done twice, whichever node does it.
 */
@Service
public class CarryingOut {

    private static final Logger LOG = LoggerFactory.getLogger(CarryingOut.class);

    private final BulkActs acts;
    private final BulkAnswers answers;
    private final Candidates candidates;
    private final TaskDesk desk;
    private final BackgroundWork background;
    private final TransactionTemplate transaction;

    CarryingOut(
            BulkActs acts,
            BulkAnswers answers,
            Candidates candidates,
            TaskDesk desk,
            BackgroundWork background,
            TransactionTemplate transaction) {
        this.acts = acts;
        this.answers = answers;
        this.candidates = candidates;
        this.desk = desk;
        this.background = background;
        this.transaction = transaction;
    }

    /** @param refusal null where the task is done, or is to be tried again */
    private record Tried(BulkItem item, String refusal) {}

    /**
     * Carries out what is due, for as long as something is.
     *
     * @param stop asked before each task
     */
    public void carryOut(BooleanSupplier stop) {
        boolean more = background.unlessClockMoves(this::start);
        while (more && !stop.getAsBoolean()) {
            more = background.unlessClockMoves(this::next);
        }
    }

    private boolean start() {
        acts.startDue();
        return true;
    }

    /** @return whether there may be another */
    private boolean next() {
        Tried tried = transaction.execute(this::handInNext);
        if (tried == null) {
            acts.endFinished();
            return false;
        }
        if (tried.refusal() != null) {
            acts.refuse(tried.item(), tried.refusal());
        }
        return true;
    }

    private Tried handInNext(TransactionStatus status) {
        BulkItem item = acts.takeNext().orElse(null);
        if (item == null) {
            return null;
        }
        try {
            handIn(item);
            acts.done(item);
            return new Tried(item, null);
        } catch (Refused refused) {
            status.setRollbackOnly();
            return new Tried(item, refused.getMessage());
        } catch (ConcurrencyFailureException raced) {
            LOG.info("task {} is tried again", item.taskId(), raced);
            status.setRollbackOnly();
            return new Tried(item, null);
        } catch (RuntimeException failed) {
            LOG.error("task {} was not handed in", item.taskId(), failed);
            status.setRollbackOnly();
            return new Tried(item, "Có sự cố khi gửi ý kiến; đề nghị mở hồ sơ và gửi lại.");
        }
    }

    private void handIn(BulkItem item) {
        BulkAct act = acts.get(item.actId());
        OpenTask task = desk.find(item.taskId())
                .orElseThrow(() -> new Refused("Việc này đã được người khác hoàn thành hoặc không còn hiệu lực."));
        if (!act.returns()) {
            demandNothingNew(act.kind(), item);
        }
        Record answer = act.returns()
                ? answers.returned(act.kind(), task, reason(act, item), act.dueOn())
                : answers.agreed(act.kind(), task);
        desk.submit(task.id(), answer, Actor.of(act.username(), act.fullName()).fromList());
    }

    /** Nothing goes on that the officer has not been told to look at. */
    private void demandNothingNew(BulkKind kind, BulkItem item) {
        Set<Attention> now = EnumSet.noneOf(Attention.class);
        candidates.attention(kind, item.taskId()).ifPresent(now::addAll);
        now.removeAll(item.points());
        if (!now.isEmpty()) {
            throw new Refused("Từ khi đồng chí xem danh sách, hồ sơ có thêm điểm cần lưu ý: " + Attention.labels(now)
                    + ". Đề nghị mở hồ sơ để xem.");
        }
    }

    private static String reason(BulkAct act, BulkItem item) {
        if (act.reason() == null || item.reason() == null) {
            return act.reason() == null ? item.reason() : act.reason();
        }
        return act.reason() + "\n" + item.reason();
    }
}
