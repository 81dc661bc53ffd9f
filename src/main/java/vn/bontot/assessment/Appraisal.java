package vn.bontot.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * The board's appraisal: marks per item as in a verification, and the four pass marks.
 *
 * @param politicalPass null = as the items say: no applicable item "Không đạt"
 * @param passReason why a pass mark departs from what the items say
 */
public record Appraisal(
        @NotNull(message = "Đề nghị chọn hoàn thành thẩm định hoặc trả lại.") Boolean returned,
        @Size(max = 2000, message = "Nội dung không quá 2.000 ký tự.") String note,
        Map<String, Mark> marks,
        Map<String, String> reasons,
        Boolean politicalPass,
        Boolean meetingPass,
        Boolean unityPass,
        Boolean memberPass,
        @Size(max = 2000, message = "Lý do không quá 2.000 ký tự.") String passReason) {

    public Appraisal {
        marks = marks == null ? Map.of() : marks;
        reasons = reasons == null ? Map.of() : reasons;
    }
}
