package vn.bontot.deadlines;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets everything that hangs on the dates of a campaign follow them, a hundred at a time, in the background; what was
 * broken off goes on at the next start, because only what differs is touched.
 */
@Component
public class FollowingDates {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingDates.class);
    private static final int AT_A_TIME = 100;
    private static final int SECONDS_UNTIL_AGAIN = 20;

    private final CampaignCalendar calendar;
    private final DateMoves moves;
    private final DatedProcesses processes;
    private final TransactionTemplate transaction;
    private final ScheduledThreadPoolExecutor hand = new ScheduledThreadPoolExecutor(1, run -> {
        Thread thread = new Thread(run, "following-dates");
        thread.setDaemon(true);
        return thread;
    });

    FollowingDates(
            CampaignCalendar calendar, DateMoves moves, DatedProcesses processes, TransactionTemplate transaction) {
        this.calendar = calendar;
        this.moves = moves;
        this.processes = processes;
        this.transaction = transaction;
        hand.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @EventListener(ApplicationReadyEvent.class)
    public void goOn() {
        moves.unfinishedCampaigns().forEach(this::follow);
    }

    /** Now, and once more for the tasks that were being opened by the old dates at this moment. */
    void follow(String campaignCode) {
        hand.execute(() -> tryOnce(campaignCode));
        hand.schedule(() -> tryOnce(campaignCode), SECONDS_UNTIL_AGAIN, TimeUnit.SECONDS);
    }

    private void tryOnce(String campaignCode) {
        try {
            all(campaignCode);
        } catch (RuntimeException failed) {
            LOG.warn("the dates of {} are not followed yet, trying again", campaignCode, failed);
            hand.schedule(() -> tryOnce(campaignCode), SECONDS_UNTIL_AGAIN, TimeUnit.SECONDS);
        }
    }

    /** Until nothing differs any more. */
    public void all(String campaignCode) {
        transaction.executeWithoutResult(status -> {
            moves.lock(campaignCode);
            moves.setDue(wronglyDated(campaignCode));
        });
        int behind;
        do {
            behind = transaction.execute(status -> processes.catchUp(campaignCode, AT_A_TIME));
        } while (behind > 0);
        moves.finish(campaignCode);
    }

    private List<DatedTask> wronglyDated(String campaignCode) {
        CalendarDates dates = calendar.of(campaignCode);
        Map<String, String> names = processes.datesOfTasks();
        return moves.openTasks(campaignCode, null).stream()
                .filter(task -> names.containsKey(task.key()))
                .map(task -> new DatedTask(task, null, MovingDates.day(dates, task, names.get(task.key()))))
                .filter(task -> !CampaignCalendar.endOf(task.to())
                        .toInstant()
                        .equals(task.task().dueAt()))
                .toList();
    }

    /** Without an interruption, which would close a database in a file. */
    @PreDestroy
    void stop() throws InterruptedException {
        hand.shutdown();
        hand.awaitTermination(SECONDS_UNTIL_AGAIN, TimeUnit.SECONDS);
    }
}
