package vn.bontot.portal;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.bontot.identity.CurrentActor;

/** What the head of every page shows: who is signed in and where they may go. */
@ControllerAdvice
class Shell {

    private final CurrentActor current;
    private final boolean demo;

    Shell(CurrentActor current, Environment environment) {
        this.current = current;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Empty for somebody who is not signed in. */
    @ModelAttribute("shell")
    Head head() {
        return current.find()
                .map(person -> new Head(person.fullName(), person.administrator(), demo))
                .orElse(Head.STRANGER);
    }

    /**
     * The head of a page.
     *
     * @param fullName null where nobody is signed in
     */
    record Head(String fullName, boolean administrator, boolean demo) {
        private static final Head STRANGER = new Head(null, false, false);
    }
}
