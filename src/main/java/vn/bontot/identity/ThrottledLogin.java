package vn.bontot.identity;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;

/** Lets a login through to the password check unless the name is closed for a while. */
class ThrottledLogin implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final LoginThrottle throttle;

    ThrottledLogin(AuthenticationProvider passwords, LoginThrottle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        if (throttle.isClosed(login.getName())) {
            throw new LockedException("Too many failures");
        }
        try {
            Authentication authenticated = passwords.authenticate(login);
            throttle.succeeded(login.getName());
            return authenticated;
        } catch (BadCredentialsException wrong) {
            throttle.failed(login.getName());
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
