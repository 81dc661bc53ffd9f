package vn.bontot.rehearsal.officials.registration;

import org.springframework.stereotype.Component;
import vn.bontot.desk.OpenTask;
import vn.bontot.registration.Review;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;

/** The office above confirms. */
@Component
class ConfirmsRegistration implements Official {

    @Override
    public String key() {
        return "ConfirmRegistration";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new Review(Review.Verdict.AGREED, null);
    }
}
