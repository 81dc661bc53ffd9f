package vn.bontot.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a reviewing office makes of a registration.
 *
 * @param note reason of a return or refusal
 */
public record Review(
        @NotNull(message = "Đề nghị chọn ý kiến.") Verdict verdict,
        @Size(max = 1000, message = "Nội dung không quá 1.000 ký tự.") String note) {

    public enum Verdict {
        AGREED,
        RETURNED,
        REFUSED
    }

    boolean agreed() {
        return verdict == Verdict.AGREED;
    }
}
