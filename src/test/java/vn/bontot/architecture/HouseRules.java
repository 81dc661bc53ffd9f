package vn.bontot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may use whom, and what no class does.
 *
 * @param root the package above those that the rules speak of: the product's own, or that of the fixtures
 */
record HouseRules(String root) {

    /** The start of the application and its commands; it knows everybody. */
    private static final DescribedPredicate<JavaClass> APPLICATION = simpleName("Application");

    /** The community edition has ended; the way to a fork of the engine is a rename in these places. */
    ArchRule engineAtTheEdge() {
        return noClasses()
                .that(residesOutside("..process..", "engine..", "identity.."))
                .and(DescribedPredicate.not(APPLICATION))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..");
    }

    ArchRule webAtTheEdge() {
        return noClasses()
                .that(residesOutside("..web..", "portal..", "identity.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "org.springframework.web..",
                        "org.springframework.ui..",
                        "org.springframework.http..",
                        "org.springframework.security.web..",
                        "org.thymeleaf..");
    }

    ArchRule neighbours() {
        return classes().that(residesOutside()).should(new UseOnlyItsNeighbours(root));
    }

    /** Others see what a stage decided, not how its process or its pages are made. */
    ArchRule innerPackagesStayInside() {
        return classes().that(residesOutside()).should(new LeaveInnerPackagesAlone(root));
    }

    /** A stage speaks to the engine through its {@code process} package only. */
    ArchRule engineGlueOnlyForProcesses() {
        return noClasses()
                .that(residesOutside("..process..", "engine..", "identity..", "rehearsal..", "demo.."))
                .and(DescribedPredicate.not(APPLICATION))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".engine..");
    }

    ArchRule nobodyRestsOnTheRehearsal() {
        return noClasses()
                .that(residesOutside("rehearsal..", "demo.."))
                .and(DescribedPredicate.not(APPLICATION))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".rehearsal..", root + ".demo..");
    }

    /** In production nothing that plays an official or moves the clock even exists. */
    ArchRule simulationHasAProfile() {
        return classes()
                .that(resideInAPackage(root + ".rehearsal..").or(resideInAPackage(root + ".demo..")))
                .and()
                .areMetaAnnotatedWith(Component.class)
                .and()
                .areNotAnnotations()
                .should()
                .beMetaAnnotatedWith(Profile.class);
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule delegatesAreNamedSo() {
        return delegates()
                .should()
                .haveSimpleNameEndingWith("Delegate")
                .andShould()
                .resideInAPackage("..process..");
    }

    ArchRule delegatesAreThin() {
        return delegates().should(new HaveAtMostLinesOfCode(30));
    }

    ArchRule injectionByConstructor() {
        return members()
                .that()
                .areDeclaredInClassesThat(residesOutside())
                .and(describe(
                        "are not constructors", member -> !member.getName().equals("<init>")))
                .should(not(beAnnotatedWith(Autowired.class)));
    }

    /** The clock is virtual in the demo and in a rehearsal; only the throttle of logins stays in real time. */
    ArchRule timeComesFromTheClock() {
        return noClasses()
                .that(residesOutside("engine.."))
                .should()
                .callMethodWhere(describe("the machine's clock is read", HouseRules::readsTheMachinesClock))
                .orShould()
                .callConstructor(Date.class);
    }

    ArchRule realClockOnlyForLogins() {
        return noClasses()
                .that(residesOutside("identity.."))
                .should()
                .callMethodWhere(describe("a real clock is made", HouseRules::makesARealClock));
    }

    /**
     * Outside a transaction the stream of a query keeps its connection until it is closed; a list gives it back. The
     * report of a rehearsal reads more digests than fit a list, and closes.
     */
    ArchRule queriesGiveTheirConnectionBack() {
        return noClasses()
                .that(residesOutside())
                .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("Digests")))
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream");
    }

    ArchRule noStandardStreams() {
        return noClasses()
                .that(residesOutside())
                .and(DescribedPredicate.not(APPLICATION))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
    }

    private GivenClassesConjunction delegates() {
        return classes().that(residesOutside()).and().implement(JavaDelegate.class);
    }

    private static boolean readsTheMachinesClock(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && !call.getDescription().contains("(java.time.Clock)");
        return now || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    }

    private static boolean makesARealClock(JavaAccess<?> call) {
        return call.getTargetOwner().isEquivalentTo(Clock.class)
                && call.getName().startsWith("system");
    }

    /** In the house, but not in one of these packages of it. */
    private DescribedPredicate<JavaClass> residesOutside(String... packages) {
        DescribedPredicate<JavaClass> inside = resideInAPackage(root + "..");
        for (String name : packages) {
            inside = inside.and(
                    DescribedPredicate.not(resideInAPackage(name.startsWith("..") ? name : root + "." + name)));
        }
        return inside;
    }
}
