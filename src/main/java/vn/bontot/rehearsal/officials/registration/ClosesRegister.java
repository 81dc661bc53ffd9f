package vn.bontot.rehearsal.officials.registration;

import vn.bontot.desk.OpenTask;
import vn.bontot.registration.ClosingRegister;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The board closes the register. */
@Simulated
class ClosesRegister implements Official {

    @Override
    public String key() {
        return "CloseRegister";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new ClosingRegister.Closed(true);
    }
}
