package vn.bontot.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser with a session of its own, without a screen. */
class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Visitor(int port) {
        this.address = "http://localhost:" + port;
    }

    /** Signs in and says where the answer leads. */
    String signIn(String username, String password) {
        Matcher csrf = CSRF.matcher(get("/dang-nhap").body());
        if (!csrf.find()) {
            throw new AssertionError("no token in the login page");
        }
        String form = "_csrf=" + encoded(csrf.group(1)) + "&ten=" + encoded(username) + "&matKhau=" + encoded(password);
        HttpResponse<String> answer = send(request("/dang-nhap")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return answer.headers().firstValue("Location").orElse("").replace(address, "");
    }

    /** Opens a page. */
    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html,*/*;q=0.8").GET());
    }

    /** What a browser asks for without being told to: icons, files of a page. */
    HttpResponse<String> getFile(String path) {
        return send(request(path).header("Accept", "image/*,*/*;q=0.8").GET());
    }

    int call(String method, String path, String json) {
        return calling(method, path, json).statusCode();
    }

    /** A call to the web applications' interface, as their own pages make it. */
    HttpResponse<String> calling(String method, String path, String json) {
        HttpRequest.Builder request = request("/camunda/api/" + path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
