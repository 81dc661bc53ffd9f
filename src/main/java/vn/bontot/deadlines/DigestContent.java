package vn.bontot.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * What one person is told on one day.
 *
 * @param role of the post they are written to in; null where they have none any more
 * @param tasks their own
 * @param late what those below are late with
 * @param decided what was decided on units they answer for
 */
public record DigestContent(
        LocalDate day,
        String role,
        String organisationName,
        List<DigestTask> tasks,
        List<DigestTask> late,
        List<Decided> decided) {

    /**
     * One task.
     *
     * @param subject whom it is about
     * @param overdueDays working days since its due date; 0 where that is not past
     * @param overdue its due date is past
     * @param opening it has just opened
     */
    public record DigestTask(
            String id,
            String name,
            String subject,
            LocalDate dueOn,
            boolean overdue,
            int overdueDays,
            boolean opening) {}

    /**
     * One decision.
     *
     * @param cycleName null outside the yearly assessment, as the code
     */
    public record Decided(
            String campaignCode,
            String cycleCode,
            String unitCode,
            String unitName,
            String cycleName,
            String title,
            String text) {}

    public boolean isEmpty() {
        return tasks.isEmpty() && late.isEmpty() && decided.isEmpty();
    }

    public long overdue() {
        return tasks.stream().filter(DigestTask::overdue).count();
    }
}
