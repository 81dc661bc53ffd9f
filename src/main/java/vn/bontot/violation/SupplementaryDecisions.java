package vn.bontot.violation;

/** Deciding a dossier that the session of its cycle went on without; done by the assessment. */
public interface SupplementaryDecisions {

    /** Whether the rules let the meeting recognise the unit now: the proposal. */
    boolean proposesRecognition(String campaignCode, String cycleCode, String unitCode);

    /**
     * @param followed the meeting follows the proposal; otherwise it departs downward
     * @param reason of a departure; null where there is none
     */
    void decide(
            String campaignCode,
            String cycleCode,
            String unitCode,
            boolean followed,
            String reason,
            String decisionNumber);
}
