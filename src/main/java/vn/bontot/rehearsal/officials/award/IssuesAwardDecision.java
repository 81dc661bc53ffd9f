package vn.bontot.rehearsal.officials.award;

import java.time.Clock;
import java.time.LocalDate;
import vn.bontot.award.AwardDecision;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The office enters number and day of the committee's decision. */
@Simulated
class IssuesAwardDecision implements Official {

    private final Clock clock;

    IssuesAwardDecision(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "IssueDecision";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new AwardDecision(
                "KT-QĐ/" + task.committeeCode(), LocalDate.now(clock), "Bí thư", "BK-TTr/" + task.committeeCode());
    }
}
