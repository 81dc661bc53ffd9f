package vn.bontot.violation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whether the inspection commission takes a case up.
 *
 * @param reason asked where it does not
 */
public record CaseAcceptance(
        @NotNull(message = "Đề nghị chọn thụ lý hoặc không thụ lý.") Boolean takenUp,
        @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.") String reason) {}
