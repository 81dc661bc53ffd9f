package vn.bontot.deadlines;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One act by which a date was moved.
 *
 * @param organisationCode the unit or committee that got longer; null where the date moved for everybody
 * @param cycleName null for dates of the whole campaign
 * @param tasks how many open tasks got another due date
 * @param finishedAt null while the engine's own list of tasks is still behind
 */
public record DateMove(
        long id,
        String campaignCode,
        String label,
        String cycleName,
        String organisationCode,
        String organisationName,
        LocalDate fromDay,
        LocalDate toDay,
        String reason,
        String documentNumber,
        OffsetDateTime movedAt,
        String movedByName,
        int tasks,
        int timers,
        OffsetDateTime finishedAt) {}
