package vn.bontot.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** What somebody gets who is not, or no longer, let in: a page for people, a status for the webapps' calls. */
class Answers {

    private static final String API = "/camunda/api/";

    private final AuthenticationEntryPoint loginPage = new LoginUrlAuthenticationEntryPoint("/dang-nhap");

    void loginFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        redirect(request, response, LoginFailure.of(failure).address());
    }

    void rightsEnded(HttpServletRequest request, HttpServletResponse response, AuthenticationException ignored)
            throws IOException {
        if (isCall(request)) {
            answerNotSignedIn(response);
        } else {
            redirect(request, response, LoginFailure.RIGHTS_ENDED.address());
        }
    }

    void startPassword(HttpServletRequest request, HttpServletResponse response, AuthenticationException ignored)
            throws IOException {
        if (isCall(request)) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, "Đề nghị đồng chí đổi mật khẩu khởi tạo trước.");
        } else {
            redirect(request, response, PasswordController.PATH);
        }
    }

    void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (isCall(request)) {
            answerNotSignedIn(response);
        } else {
            loginPage.commence(request, response, failure);
        }
    }

    void refused(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ignored)
            throws IOException {
        if (isCall(request)) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, "Việc này không thuộc phạm vi được giao của đồng chí.");
        } else if (tooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A file that is too large takes the whole form with it, and its token: that is what the sender must hear. */
    private static boolean tooLarge(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException overLimit) {
            return true;
        } catch (IOException | ServletException unreadable) {
            return false;
        }
    }

    void signedOut(HttpServletRequest request, HttpServletResponse response, Authentication ignored)
            throws IOException {
        if (isCall(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            redirect(request, response, "/dang-nhap?da-dang-xuat");
        }
    }

    private static void answerNotSignedIn(HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_UNAUTHORIZED, "Đề nghị đồng chí đăng nhập lại.");
    }

    private static boolean isCall(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + API);
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        response.sendRedirect(request.getContextPath() + address);
    }

    /** In the shape of the webapps' own errors, so that they show the sentence. */
    private static void answer(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"type\":\"AccessDenied\",\"message\":\"" + message + "\"}");
    }
}
