package vn.bontot.rehearsal.officials.summary;

import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.summary.SummaryAnswer;

/** A committee's board writes the committee's report. */
@Simulated
class WritesCommitteeSummary implements Official {

    @Override
    public String key() {
        return "WriteCommitteeSummary";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new SummaryAnswer(
                "Kết quả phong trào theo số liệu đăng ký, công nhận và khen thưởng của cấp ủy.",
                "Ban hành kế hoạch, phát động, kiểm tra và đánh giá hằng năm.",
                "Các đơn vị làm điểm được rút kinh nghiệm, nhân rộng.",
                "Một số tổ chức đảng nộp hồ sơ chậm.",
                "Bám sát cơ sở, hướng dẫn kịp thời.",
                null,
                null);
    }
}
