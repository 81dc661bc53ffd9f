package vn.bontot.rehearsal.officials.award;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.bontot.award.AwardDecision;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;

/** The office enters number and day of the committee's decision. */
@Component
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
