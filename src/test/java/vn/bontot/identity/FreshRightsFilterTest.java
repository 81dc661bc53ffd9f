package vn.bontot.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class FreshRightsFilterTest {

    private static final Post POST = new Post(Role.BRANCH_SECRETARY, "B1");

    private final Posts posts = mock(Posts.class);
    private final IdentityService engine = mock(IdentityService.class);
    private final FilterChain chain = mock(FilterChain.class);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/viec");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final FreshRightsFilter filter =
            new FreshRightsFilter(posts, engine, new Answers()::rightsEnded, new Answers()::startPassword);

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("lan", "", "ROLE_stale"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void requestRunsWithTheRightsOfNowInProductAndEngine() throws Exception {
        when(posts.person("lan")).thenReturn(Optional.of(new Person("lan", "Lan", false, List.of(POST))));
        Person[] seen = new Person[1];
        filter.doFilter(request, response, (req, res) -> {
            seen[0] = new CurrentActor().person();
            assertThat(new CurrentActor().actor().fullName()).isEqualTo("Lan");
            assertThat(SecurityContextHolder.getContext().getAuthentication().getAuthorities())
                    .extracting(Object::toString)
                    .containsExactly("ROLE_branch-secretary");
            verify(engine, never()).clearAuthentication();
        });
        assertThat(seen[0].groups()).containsExactly("branch-secretary.B1");
        var order = inOrder(engine);
        order.verify(engine).setAuthentication("lan", List.of("branch-secretary.B1"));
        order.verify(engine).clearAuthentication();
    }

    @Test
    void personWhosePostsEndedIsSignedOut() throws Exception {
        when(posts.person("lan")).thenReturn(Optional.of(new Person("lan", "Lan", false, List.of())));
        filter.doFilter(request, response, chain);
        verify(chain, never()).doFilter(any(), any());
        assertThat(response.getRedirectedUrl()).isEqualTo("/dang-nhap?loi=het-quyen");
        assertThat(LoginFailure.message("het-quyen")).contains("đăng nhập lại");
    }
}
