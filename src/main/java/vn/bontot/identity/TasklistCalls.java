package vn.bontot.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;

/** The calls to the webapps' interface that working in Tasklist needs; to all but administrators every other is closed. */
final class TasklistCalls {

    private record Call(String method, Pattern path) {}

    private static final String API = "/camunda/api/";
    private static final String ENGINE = API + "engine/engine";
    private static final String ID = "[A-Za-z0-9._:-]+";

    private static final List<Call> ALLOWED = List.of(
            get(ENGINE + "/?"),
            get(ENGINE + "/default/filter(/count)?"),
            get(ENGINE + "/default/filter/" + ID),
            get(ENGINE + "/default/task/" + ID),
            get(ENGINE + "/default/task/" + ID + "/(form|identity-links)"),
            get(ENGINE + "/default/user/" + ID + "/profile"),
            get(ENGINE + "/default/process-definition/" + ID + "(/xml)?"),
            get(API + "admin/auth/user/default"),
            get(API + "(tasklist|welcome)/plugin/.*"),
            new Call("POST", Pattern.compile(ENGINE + "/default/filter/" + ID + "/(list|singleResult)")),
            new Call("POST", Pattern.compile(ENGINE + "/default/task/" + ID + "/claim")),
            new Call("OPTIONS", Pattern.compile(API + ".*")));

    private TasklistCalls() {}

    private static Call get(String path) {
        return new Call("GET", Pattern.compile(path));
    }

    static boolean allows(HttpServletRequest request, String username) {
        String path = request.getRequestURI();
        return isOwnGroups(request, path, username)
                || ALLOWED.stream()
                        .anyMatch(call -> call.method().equals(request.getMethod())
                                && call.path().matcher(path).matches());
    }

    /** One's own groups only: the answer names everybody in them. */
    private static boolean isOwnGroups(HttpServletRequest request, String path, String username) {
        return request.getMethod().equals("GET")
                && path.equals(ENGINE + "/default/identity/groups")
                && username.equals(request.getParameter("userId"));
    }
}
