package vn.bontot.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The diagrams of running and finished cases. */
public interface CaseDiagrams {

    /**
     * A case in a list.
     *
     * @param violation whether it is a violation case
     * @param endedAt null while it runs
     */
    record Line(
            String processInstanceId,
            String processName,
            String businessKey,
            boolean violation,
            Instant startedAt,
            Instant endedAt) {}

    /** Empty where there is no such process instance. */
    Optional<CaseDiagram> find(String processInstanceId);

    /** The cases of one unit, the latest first. */
    List<Line> ofUnit(String unitCode);

    /** The cases that are a committee's own. */
    List<Line> ofCommittee(String committeeCode);

    /** The cases that are the province's own. */
    List<Line> ofProvince();
}
