package vn.bontot.portal;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Role;
import vn.bontot.identity.Substitutions;

/** What the head of every page shows: who is signed in and where they may go. */
@ControllerAdvice
class Shell {

    private final CurrentActor current;
    private final MyWork work;
    private final Notices notices;
    private final boolean demo;

    Shell(CurrentActor current, MyWork work, Notices notices, Environment environment) {
        this.current = current;
        this.work = work;
        this.notices = notices;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Empty for somebody who is not signed in. */
    @ModelAttribute("shell")
    Head head() {
        return current.find()
                .map(person -> new Head(
                        person.fullName(),
                        person.administrator(),
                        Substitutions.mayEnter(person),
                        demo,
                        person.onlyReads(),
                        person.holds(Role.ORGANISATION_BOARD) || person.holds(Role.GRASSROOTS_OFFICE),
                        () -> work.lastDay(person).orElse(null),
                        () -> notices.unread(person.username())))
                .orElse(Head.STRANGER);
    }

    /**
     * The head of a page.
     *
     * @param fullName null where nobody is signed in
     * @param office whether the person enters substitutions
     * @param onlyReads whether the person does nothing but read
     * @param superior whether others below have to hand in to them
     * @param deadline asked for by the page itself only: an answer without a head needs no look at the tasks
     * @param unread asked for likewise
     */
    record Head(
            String fullName,
            boolean administrator,
            boolean office,
            boolean demo,
            boolean onlyReads,
            boolean superior,
            Supplier<LastDay> deadline,
            IntSupplier unread) {
        private static final Head STRANGER = new Head(null, false, false, false, true, false, () -> null, () -> 0);

        /** Null where nothing of theirs is due today. */
        public LastDay lastDay() {
            return deadline.get();
        }

        /** How many notices the reader has not seen. */
        public int notices() {
            return unread.getAsInt();
        }
    }
}
