package vn.bontot.identity;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person with their rights of this request; lives no longer than the request. */
class PersonAuthentication extends AbstractAuthenticationToken {

    private final transient Person person;

    PersonAuthentication(Person person) {
        super(authorities(person));
        this.person = person;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(Person person) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        for (Role role : Role.values()) {
            if (person.holds(role)) {
                authorities.add(new SimpleGrantedAuthority("ROLE_" + role.id()));
            }
        }
        return authorities;
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.username();
    }
}
