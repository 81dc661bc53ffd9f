package vn.bontot.identity;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.bontot.desk.Actor;

/** Who is signed in, with the rights of this very request. */
@Component
public class CurrentActor {

    public Optional<Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? Optional.of(person)
                : Optional.empty();
    }

    public Person person() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    public Actor actor() {
        return Actor.of(person().username(), person().fullName());
    }

    /** The same, as the record of an act of this post names them. */
    public Actor actor(Role role, String organisationCode) {
        return person().post(role.id(), organisationCode)
                .map(post -> post.acting(actor()))
                .orElseGet(this::actor);
    }

    public Actor onBehalf(String reason, String documentId) {
        return new Actor(person().username(), person().fullName(), new Actor.OnBehalf(reason, documentId));
    }
}
