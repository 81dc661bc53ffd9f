package vn.bontot.violation;

/** Taking a recognition back; done by the assessment. */
public interface Revocations {

    /** Whether the unit holds a recognition of the cycle that could be taken back. */
    boolean isRecognised(String campaignCode, String cycleCode, String unitCode);

    void revoke(String campaignCode, String cycleCode, String unitCode, String decisionNumber, String reason);
}
