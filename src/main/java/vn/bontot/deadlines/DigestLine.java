package vn.bontot.deadlines;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One task that somebody was told of.
 *
 * @param organisationName who has to do it
 * @param unitName the unit it is about; null where it is about none
 * @param overdue it was past its due date on that day
 * @param lateList somebody below is late with it; otherwise it is the person's own task
 */
public record DigestLine(
        LocalDate day,
        String kind,
        String taskId,
        String taskName,
        String organisationName,
        String unitName,
        OffsetDateTime dueAt,
        boolean overdue,
        boolean lateList) {}
