package vn.bontot.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
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

    private final Posts posts;
    private final IdentityService engineIdentity;
    private final AuthenticationEntryPoint rightsEnded;

    FreshRightsFilter(Posts posts, IdentityService engineIdentity, AuthenticationEntryPoint rightsEnded) {
        this.posts = posts;
        this.engineIdentity = engineIdentity;
        this.rightsEnded = rightsEnded;
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
        act(person.get(), request, response, chain);
    }

    private void act(Person person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.setContext(new SecurityContextImpl(new PersonAuthentication(person)));
        engineIdentity.setAuthentication(person.username(), person.groups());
        try {
            chain.doFilter(request, response);
        } finally {
            engineIdentity.clearAuthentication();
        }
    }
}
