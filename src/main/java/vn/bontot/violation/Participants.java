package vn.bontot.violation;

/** Who takes part in a campaign; answered by the stage that knows. */
public interface Participants {

    boolean takesPart(String campaignCode, String unitCode);
}
