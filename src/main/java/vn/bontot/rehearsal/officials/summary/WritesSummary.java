package vn.bontot.rehearsal.officials.summary;

import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.summary.SummaryAnswer;

/** A unit hands in its summary. */
@Simulated
class WritesSummary implements Official {

    @Override
    public String key() {
        return "WriteSummary";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return new SummaryAnswer(
                "Đã thực hiện phong trào thi đua theo đăng ký.",
                "Đưa nội dung thi đua vào chương trình công tác và sinh hoạt thường kỳ.",
                "Nền nếp sinh hoạt, trách nhiệm nêu gương của đảng viên được nâng lên.",
                "Một số việc triển khai còn chậm.",
                "Phân công cụ thể, kiểm tra thường xuyên.",
                null,
                null);
    }
}
