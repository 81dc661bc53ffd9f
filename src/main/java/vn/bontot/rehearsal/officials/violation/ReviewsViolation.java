package vn.bontot.rehearsal.officials.violation;

import java.time.LocalDate;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.violation.ViolationReview;

/** Accepts or not as facts.csv says. */
@Simulated
class ReviewsViolation implements Official {

    private final CaseDays days;

    ReviewsViolation(CaseDays days) {
        this.days = days;
    }

    @Override
    public String key() {
        return "ReviewViolation";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        Boolean accepts =
                script.facts(task.cycleCode(), task.unitCode()).orElseThrow().reviewAccepts();
        return new ViolationReview(
                accepts,
                accepts
                        ? "Tổ chức đảng đã chủ động phát hiện, xử lý kịp thời, nghiêm túc."
                        : "Việc xử lý chưa kịp thời, ảnh hưởng đến đoàn kết nội bộ.");
    }

    @Override
    public LocalDate latest(OpenTask task, LocalDate dueOn, Script script) {
        return days.latest(task, dueOn, "verificationDue");
    }
}
