package vn.bontot.bulk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.bontot.desk.Verdict;

/**
 * One act on many tasks.
 *
 * @param reason of a return, for all units; may be null where each has its own
 * @param dueOn until when returned dossiers are to be completed; null elsewhere
 * @param startsAt real time until which it may be withdrawn; null until it is queued
 * @param secondsLeft until then; 0 or less afterwards
 * @param total tasks
 * @param done those that were handed in
 * @param refused those that were not taken
 * @param remarkable those in which there was something to look at
 */
public record BulkAct(
        String id,
        String username,
        String fullName,
        String taskKey,
        Verdict verdict,
        BulkState state,
        String reason,
        LocalDate dueOn,
        OffsetDateTime preparedAt,
        OffsetDateTime startsAt,
        long secondsLeft,
        int total,
        int done,
        int refused,
        int remarkable) {

    public BulkKind kind() {
        return BulkKind.of(taskKey).orElseThrow();
    }

    public String verb() {
        return kind().verb(verdict);
    }

    public String effect() {
        return kind().effect(verdict);
    }

    public boolean returns() {
        return verdict == Verdict.RETURNED;
    }

    /** Dossiers go back with a date. */
    public boolean needsDate() {
        return returns() && kind().ofDossiers();
    }

    public int waiting() {
        return total - done - refused;
    }
}
