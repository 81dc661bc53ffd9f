package vn.bontot.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One login for everything; the webapps' interface is closed but for what Tasklist needs. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String WEBAPP_LOGOUT = "/camunda/api/admin/auth/user/default/logout";
    private static final String ADMINISTRATOR = Role.ADMINISTRATOR.id();

    /** A static method, because the accounts need it while this configuration needs the accounts. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(10)));
    }

    /** What carries no data and may be kept by the browser. */
    @Bean
    @Order(1)
    SecurityFilterChain staticFiles(HttpSecurity http) throws Exception {
        return http.securityMatcher("/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.ico", "/camunda/lib/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everythingElse(HttpSecurity http, Posts posts, IdentityService engineIdentity)
            throws Exception {
        Answers answers = new Answers();
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        RequestMatcher logout = new OrRequestMatcher(
                paths.matcher(HttpMethod.POST, "/dang-xuat"), paths.matcher(HttpMethod.POST, WEBAPP_LOGOUT));
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/dang-nhap", "/error", "/actuator/health/**", "/lich/*.ics")
                        .permitAll()
                        // The webapps' own first-administrator page and their own login form: there is one login only.
                        .requestMatchers("/camunda/api/admin/setup/**", "/camunda/api/admin/auth/user/*/login/**")
                        .denyAll()
                        .requestMatchers("/camunda/api/**")
                        .access((who, call) -> new AuthorizationDecision(mayCall(who.get(), call)))
                        .requestMatchers(
                                "/camunda/app/cockpit/**", "/camunda/app/admin/**", "/actuator/**", "/quan-tri/**")
                        .hasRole(ADMINISTRATOR)
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(
                        new FreshRightsFilter(posts, engineIdentity, answers::rightsEnded, answers::startPassword),
                        AuthorizationFilter.class)
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .usernameParameter("ten")
                        .passwordParameter("matKhau")
                        .failureHandler(answers::loginFailed))
                .logout(out -> out.logoutRequestMatcher(logout).logoutSuccessHandler(answers::signedOut))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(answers::notSignedIn).accessDeniedHandler(answers::refused))
                // Nothing of a former session reaches the next person, not even what the webapps keep there.
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                // The webapps bring their own protection with their own cookie.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/**"))
                .build();
    }

    /** A login leads to the page that was asked for, never to the icon or the file that a browser asked for by itself. */
    private static RequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        MediaTypeRequestMatcher page = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        page.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        cache.setRequestMatcher(
                new AndRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"), page));
        return cache;
    }

    private static boolean mayCall(Authentication who, RequestAuthorizationContext call) {
        if (!(who.getPrincipal() instanceof Person person)) {
            return false;
        }
        return person.administrator() || TasklistCalls.allows(call.getRequest(), person.username());
    }

    /** As a bean it is the only one: Spring Boot adds no user of its own. */
    @Bean
    AuthenticationProvider login(Accounts accounts, Posts posts, PasswordEncoder encoder, Clock clock) {
        return new ThrottledLogin(passwords(accounts, posts, encoder, clock), new LoginThrottle(Clock.systemUTC()));
    }

    private static AuthenticationProvider passwords(
            Accounts accounts, Posts posts, PasswordEncoder encoder, Clock clock) {
        UserDetailsService details = username -> accounts.passwordHash(username)
                .map(hash -> User.withUsername(username).password(hash).build())
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(details);
        provider.setPasswordEncoder(encoder);
        // After the password, so that nobody learns about an account without knowing it.
        provider.setPostAuthenticationChecks(user -> {
            if (accounts.startPasswordEnded(user.getUsername(), LocalDate.now(clock))) {
                throw new CredentialsExpiredException("Start password ended");
            }
            if (posts.person(user.getUsername()).filter(Person::mayEnter).isEmpty()) {
                throw new DisabledException("No post");
            }
        });
        return provider;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappLogin() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(Map.of("authentication-provider", SignedInProvider.class.getName()));
        registration.setUrlPatterns(List.of("/camunda/app/*", "/camunda/api/*"));
        registration.setOrder(201);
        return registration;
    }

    /** Outside the webapps' own filters: what they refuse is said in Vietnamese too. */
    @Bean
    FilterRegistrationBean<EngineMessageFilter> engineMessages(ObjectMapper json) {
        var registration = new FilterRegistrationBean<>(new EngineMessageFilter(json));
        registration.setUrlPatterns(List.of("/camunda/api/*"));
        registration.setOrder(0);
        return registration;
    }
}
