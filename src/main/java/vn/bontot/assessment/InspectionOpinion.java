package vn.bontot.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The inspection commission's opinion on a cycle's list: signs of violation, one text for the list. */
public record InspectionOpinion(
        @NotBlank(message = "Đề nghị nhập ý kiến; không có dấu hiệu vi phạm thì ghi rõ “Không có”.")
                @Size(max = 4000, message = "Ý kiến không quá 4.000 ký tự.")
                String text) {}
