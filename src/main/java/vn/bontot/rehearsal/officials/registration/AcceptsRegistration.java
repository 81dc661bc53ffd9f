package vn.bontot.rehearsal.officials.registration;

import vn.bontot.desk.OpenTask;
import vn.bontot.registration.Review;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The board accepts. */
@Simulated
class AcceptsRegistration implements Official {

    @Override
    public String key() {
        return "AcceptRegistration";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new Review(Review.Verdict.AGREED, null);
    }
}
