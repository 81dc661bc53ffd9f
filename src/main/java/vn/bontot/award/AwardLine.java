package vn.bontot.award;

import vn.bontot.organisation.OrganisationType;

/**
 * An eligible unit in the suggested order.
 *
 * @param position from 1
 * @param tied another unit has the same shares, so that only the code decides the order
 * @param suggestion what the default proposal gives it
 */
public record AwardLine(int position, boolean tied, AwardCandidate candidate, String unitName, AwardChoice suggestion) {

    public String unitCode() {
        return candidate.unit();
    }

    public OrganisationType unitType() {
        return candidate.type();
    }
}
