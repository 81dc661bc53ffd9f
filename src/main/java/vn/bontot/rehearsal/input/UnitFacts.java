package vn.bontot.rehearsal.input;

import vn.bontot.violation.ViolationConclusion;
import vn.bontot.violation.ViolationSource;

/**
 * One row of {@code facts.csv}: what one unit did in one cycle, and the marks it was given.
 *
 * @param registered whether the unit is registered for the campaign; the same in all rows of a unit
 * @param regularMeetingsRequired null = the campaign's number for the cycle
 * @param thematicMeetingsRequired null = the campaign's number for the cycle
 * @param violationSource null exactly where there is no violation
 * @param violationConclusion null exactly where there is no violation
 * @param reviewAccepts whether the session accepts a violation found from within; may be null where nobody asks
 */
public record UnitFacts(
        String cycle,
        String unit,
        boolean registered,
        int targetsAssigned,
        int targetsMet,
        int targetsExceeded,
        int admissionsTarget,
        int admissionsDone,
        int overduePetitions,
        boolean politicalPass,
        int regularMeetings,
        Integer regularMeetingsRequired,
        int thematicMeetings,
        Integer thematicMeetingsRequired,
        boolean meetingPass,
        int violations,
        ViolationSource violationSource,
        ViolationConclusion violationConclusion,
        Boolean reviewAccepts,
        boolean unityPass,
        int membersRated,
        int membersGood,
        boolean memberPass) {}
