package vn.bontot.assessment;

import java.util.List;

/** What the yearly assessments of a campaign came to. */
public interface Recognitions {

    /** One record per registered unit of the committee, by unit code. */
    List<UnitRecord> records(String campaignCode, String committeeCode);
}
