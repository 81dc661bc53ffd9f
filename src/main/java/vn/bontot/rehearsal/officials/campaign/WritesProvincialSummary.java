package vn.bontot.rehearsal.officials.campaign;

import java.time.Clock;
import java.time.LocalDate;
import vn.bontot.campaign.ProvincialSummary;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The province's board sums the campaign up. */
@Simulated
class WritesProvincialSummary implements Official {

    private final Clock clock;

    WritesProvincialSummary(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "WriteProvincialSummary";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new ProvincialSummary(
                "210-BC/TU", LocalDate.now(clock), "Kết quả phong trào thi đua toàn tỉnh và khen thưởng.", null);
    }
}
