package vn.bontot.desk;

import java.time.Instant;
import java.util.List;

/**
 * Where a case stands in its process.
 *
 * @param endedAt null while it runs
 * @param unitCode unit it is about; null where it is about a committee or the province
 * @param caseId set where it is a violation case
 * @param steps what was passed and where it is now, oldest first: the diagram in words
 * @param calledFrom instance that started this one; null at the top
 * @param svg the diagram as it was deployed
 */
public record CaseDiagram(
        String processInstanceId,
        String processName,
        Instant startedAt,
        Instant endedAt,
        String campaignCode,
        String committeeCode,
        String unitCode,
        String cycleCode,
        String caseId,
        List<Step> steps,
        String calledFrom,
        String svg) {

    /** How far a step is. */
    public enum State {
        PASSED,
        PRESENT,
        CANCELLED
    }

    /**
     * A step of the case.
     *
     * @param until null while it is the present one
     * @param calledInstance the process that the step started; null elsewhere
     */
    public record Step(
            String elementId,
            String name,
            boolean task,
            State state,
            Instant from,
            Instant until,
            String calledInstance) {}

    /** Whom the case is about; null for the province. */
    public String subjectCode() {
        return unitCode != null ? unitCode : committeeCode;
    }
}
