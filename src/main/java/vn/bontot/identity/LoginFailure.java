package vn.bontot.identity;

import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;

/** Why somebody is at the login page, as the code in its address and the sentence they read. */
enum LoginFailure {
    WRONG("sai", "Tên đăng nhập hoặc mật khẩu không đúng."),
    CLOSED("tam-khoa", "Đã nhập sai mật khẩu 5 lần liên tiếp. Đề nghị đồng chí thử lại sau 5 phút."),
    NO_POST(
            "khong-nhiem-vu",
            "Tài khoản này hiện không được giao nhiệm vụ nào. Đề nghị đồng chí liên hệ người quản trị."),
    START_PASSWORD_ENDED(
            "het-han-khoi-tao",
            "Mật khẩu khởi tạo đã hết hạn. Đề nghị đồng chí liên hệ người quản trị để được cấp lại."),
    RIGHTS_ENDED("het-quyen", "Quyền sử dụng của tài khoản đã thay đổi. Đề nghị đồng chí đăng nhập lại.");

    private final String code;
    private final String message;

    LoginFailure(String code, String message) {
        this.code = code;
        this.message = message;
    }

    String address() {
        return "/dang-nhap?loi=" + code;
    }

    static LoginFailure of(AuthenticationException failure) {
        if (failure instanceof LockedException) {
            return CLOSED;
        }
        if (failure instanceof CredentialsExpiredException) {
            return START_PASSWORD_ENDED;
        }
        return failure instanceof DisabledException ? NO_POST : WRONG;
    }

    /** Null for a code that is not known. */
    static String message(String code) {
        for (LoginFailure failure : values()) {
            if (failure.code.equals(code)) {
                return failure.message;
            }
        }
        return null;
    }
}
