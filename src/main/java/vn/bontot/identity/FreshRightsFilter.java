package vn.bontot.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the signed-in person anew at every request, so that a disabled account or an ended post has no effect any more
 * at the next click, and tells the engine who acts.
 */
class FreshRightsFilter extends OncePerRequestFilter {

    private static final String PASSWORD_VERSION = FreshRightsFilter.class.getName() + ".passwordVersion";
    private static final Set<String> OPEN_WITH_START_PASSWORD =
            Set.of(PasswordController.PATH, "/dang-xuat", "/error", SecurityConfiguration.WEBAPP_LOGOUT);

    private final Posts posts;
    private final IdentityService engineIdentity;
    private final AuthenticationEntryPoint rightsEnded;
    private final AuthenticationEntryPoint startPassword;

    /**
     * @param rightsEnded answers somebody who has no rights any more
     * @param startPassword answers somebody who has not chosen a password yet
     */
    FreshRightsFilter(
            Posts posts,
            IdentityService engineIdentity,
            AuthenticationEntryPoint rightsEnded,
            AuthenticationEntryPoint startPassword) {
        this.posts = posts;
        this.engineIdentity = engineIdentity;
        this.rightsEnded = rightsEnded;
        this.startPassword = startPassword;
    }

    /** The page of a problem leads back whoever is signed in. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        if (session == null || session instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Person> person = posts.person(session.getName()).filter(Person::mayEnter);
        if (person.isEmpty()) {
            new SecurityContextLogoutHandler().logout(request, response, session);
            rightsEnded.commence(request, response, null);
            return;
        }
        if (!sameLogin(request, person.get())) {
            new SecurityContextLogoutHandler().logout(request, response, session);
            rightsEnded.commence(request, response, null);
            return;
        }
        act(person.get(), request, response, chain);
    }

    /** A session that began under an earlier password has ended, on whatever device. */
    private static boolean sameLogin(HttpServletRequest request, Person person) {
        Object known = request.getSession().getAttribute(PASSWORD_VERSION);
        if (known == null) {
            remember(request, person.passwordVersion());
            return true;
        }
        return known.equals(person.passwordVersion());
    }

    /** The session goes on under this password. */
    static void remember(HttpServletRequest request, int passwordVersion) {
        request.getSession().setAttribute(PASSWORD_VERSION, passwordVersion);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private void act(Person person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.setContext(new SecurityContextImpl(new PersonAuthentication(person)));
        if (person.mustChangePassword() && !OPEN_WITH_START_PASSWORD.contains(path(request))) {
            startPassword.commence(request, response, null);
            return;
        }
        engineIdentity.setAuthentication(person.username(), person.groups());
        try {
            chain.doFilter(request, response);
        } finally {
            engineIdentity.clearAuthentication();
        }
    }
}
