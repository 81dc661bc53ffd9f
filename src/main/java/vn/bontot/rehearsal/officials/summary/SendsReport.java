package vn.bontot.rehearsal.officials.summary;

import java.time.Clock;
import java.time.LocalDate;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Verdict;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.summary.ReportSending;

/** The signer sends the committee's report. */
@Simulated
class SendsReport implements Official {

    private final Clock clock;

    SendsReport(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "SendReport";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new ReportSending(Verdict.AGREED, null, "45-BC/HU", LocalDate.now(clock), "46-TTr/HU", "Bí thư cấp ủy");
    }
}
