package vn.bontot.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a password of one's own choice has to be. */
final class PasswordRules {

    static final String WORDING =
            "Mật khẩu có ít nhất 10 ký tự, trong đó ít nhất 5 ký tự khác nhau, không chứa tên đăng nhập; nên dùng một câu dễ nhớ.";

    private static final int SHORTEST = 10;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int MOST_BYTES = 72;

    private PasswordRules() {}

    /** A sentence for a password that is not good enough; null for a good one. */
    static String fault(String password, String username) {
        String folded = password.toLowerCase(Locale.ROOT);
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return "Mật khẩu quá dài; đề nghị chọn mật khẩu ngắn hơn.";
        }
        boolean weak = password.length() < SHORTEST
                || password.chars().distinct().count() < FEWEST_DIFFERENT
                || folded.contains(username.toLowerCase(Locale.ROOT))
                || folded.contains("bontot");
        return weak ? WORDING : null;
    }
}
