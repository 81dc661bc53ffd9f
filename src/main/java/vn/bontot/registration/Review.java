package vn.bontot.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.bontot.desk.Outcome;

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

    /** In words, for the record of what happened. */
    String inWords(String whenAgreed) {
        return switch (verdict) {
            case AGREED -> whenAgreed;
            case RETURNED -> Outcome.RETURNED + ": " + note;
            case REFUSED -> "Không tiếp nhận: " + note;
        };
    }

    boolean agreed() {
        return verdict == Verdict.AGREED;
    }
}
