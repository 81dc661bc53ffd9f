package vn.bontot.launch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A draft of a plan. Its number and date are given when it is signed.
 *
 * @param document id of the file, may be missing
 */
public record PlanDraft(
        @NotBlank(message = "Đề nghị nhập nội dung chính của kế hoạch.")
                @Size(max = 10_000, message = "Nội dung chính không quá 10.000 ký tự.")
                String summary,
        String document) {}
