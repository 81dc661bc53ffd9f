package vn.bontot.desk;

import java.time.Instant;
import java.util.List;

/** Automatic work that failed, and trying it again. */
public interface Incidents {

    /**
     * A job that failed.
     *
     * @param processInstanceId null for work that belongs to no case
     * @param stepName where the case stands still; null where the step has no name
     * @param subjectName whom the case is about; null for the province
     * @param retriesLeft how often it is tried again by itself; 0 where somebody has to act
     * @param message what the machine said, for engineers
     */
    record Incident(
            String jobId,
            String processInstanceId,
            String processName,
            String stepName,
            String subjectName,
            Instant since,
            int retriesLeft,
            String message) {}

    /** Those that have stopped first, then the oldest. */
    List<Incident> list(int first, int number);

    int count();

    /**
     * Lets the job be tried again, at once; asked twice, it is tried once.
     *
     * @throws Refused where it is done, gone or just being tried
     */
    void retry(String jobId, Actor actor);
}
