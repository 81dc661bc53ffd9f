package vn.bontot.summary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;

/**
 * The parts of a summary report, of a unit or of a committee. Parts II to V may be left to the signed report where its
 * file is attached.
 *
 * @param results I. Kết quả
 * @param leadership II. Công tác lãnh đạo, chỉ đạo
 * @param strengths III. Ưu điểm, cách làm hay
 * @param limits IV. Hạn chế, nguyên nhân
 * @param lessons V. Bài học kinh nghiệm, nhân rộng
 * @param proposals VI. Đề xuất, kiến nghị; may be missing
 * @param document id of the signed report
 */
public record SummaryAnswer(
        @NotBlank(message = "Đề nghị nhập mục I. Kết quả.") @Size(max = 8000, message = SummaryAnswer.TOO_LONG)
                String results,
        @Size(max = 8000, message = SummaryAnswer.TOO_LONG) String leadership,
        @Size(max = 8000, message = SummaryAnswer.TOO_LONG) String strengths,
        @Size(max = 8000, message = SummaryAnswer.TOO_LONG) String limits,
        @Size(max = 8000, message = SummaryAnswer.TOO_LONG) String lessons,
        @Size(max = 8000, message = SummaryAnswer.TOO_LONG) String proposals,
        String document) {

    static final String TOO_LONG = "Nội dung mỗi mục không quá 8.000 ký tự.";

    void demandComplete() {
        if (document != null && !document.isBlank()) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        demand("leadership", "II. Công tác lãnh đạo, chỉ đạo", leadership, problems);
        demand("strengths", "III. Ưu điểm, cách làm hay", strengths, problems);
        demand("limits", "IV. Hạn chế, nguyên nhân", limits, problems);
        demand("lessons", "V. Bài học kinh nghiệm, nhân rộng", lessons, problems);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static void demand(String field, String part, String text, List<Problem> problems) {
        if (text == null || text.isBlank()) {
            problems.add(new Problem(field, "Đề nghị nhập mục " + part + ", hoặc đính kèm báo cáo đã ký."));
        }
    }
}
