package vn.bontot.award;

import java.util.Map;

/**
 * What the province's board says of each nomination.
 *
 * @param appraisals unit code to {@link Nomination.Appraisal}
 * @param reasons unit code to reason, asked where the papers are incomplete
 */
public record NominationAppraisal(Map<String, String> appraisals, Map<String, String> reasons) {

    public NominationAppraisal {
        appraisals = Filled.cells(appraisals);
        reasons = Filled.cells(reasons);
    }
}
