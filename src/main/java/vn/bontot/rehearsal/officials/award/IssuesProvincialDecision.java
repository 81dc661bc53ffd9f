package vn.bontot.rehearsal.officials.award;

import java.time.Clock;
import java.time.LocalDate;
import vn.bontot.award.ProvincialDecision;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The office enters number and day of the province's decision. */
@Simulated
class IssuesProvincialDecision implements Official {

    private final Clock clock;

    IssuesProvincialDecision(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "IssueProvincialDecision";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new ProvincialDecision("BK-QĐ/" + task.organisationCode(), LocalDate.now(clock), "Bí thư Tỉnh ủy");
    }
}
