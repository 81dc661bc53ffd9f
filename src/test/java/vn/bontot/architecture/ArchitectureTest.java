package vn.bontot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bontot.architecture.fixture.campaign.AsksAnOfficial;
import vn.bontot.architecture.fixture.documents.AnswersBrowsers;
import vn.bontot.architecture.fixture.files.Prints;
import vn.bontot.architecture.fixture.launch.AsksTheEngine;
import vn.bontot.architecture.fixture.launch.LooksAhead;
import vn.bontot.architecture.fixture.launch.process.Opening;
import vn.bontot.architecture.fixture.launch.process.StoutDelegate;
import vn.bontot.architecture.fixture.portal.ReachesInside;
import vn.bontot.architecture.fixture.registration.UsesTheGlue;
import vn.bontot.architecture.fixture.rehearsal.AlwaysThere;
import vn.bontot.architecture.fixture.session.InjectedByField;
import vn.bontot.architecture.fixture.session.InjectedBySetter;
import vn.bontot.architecture.fixture.summary.KeepsItsConnection;
import vn.bontot.architecture.fixture.summary.MakesAClock;
import vn.bontot.architecture.fixture.summary.ReadsTheWall;
import vn.bontot.architecture.fixture.summary.StampsTheDate;

/** The house keeps its rules, and each rule bites: it names the offender of its fixture. */
class ArchitectureTest {

    private static final String HOUSE = "vn.bontot";
    private static final String FIXTURE = "vn.bontot.architecture.fixture";

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(FIXTURE);

    private record Case(String name, Function<HouseRules, ArchRule> rule, Class<?> offender) {
        @Override
        public String toString() {
            return name + ": " + offender.getSimpleName();
        }
    }

    static Stream<Case> rules() {
        return Stream.of(
                new Case("engine at the edge", HouseRules::engineAtTheEdge, AsksTheEngine.class),
                new Case("web at the edge", HouseRules::webAtTheEdge, AnswersBrowsers.class),
                new Case("neighbours", HouseRules::neighbours, LooksAhead.class),
                new Case("inner packages", HouseRules::innerPackagesStayInside, ReachesInside.class),
                new Case("engine's glue", HouseRules::engineGlueOnlyForProcesses, UsesTheGlue.class),
                new Case("rehearsal", HouseRules::nobodyRestsOnTheRehearsal, AsksAnOfficial.class),
                new Case("profile of the simulation", HouseRules::simulationHasAProfile, AlwaysThere.class),
                new Case("cycles", HouseRules::noCycles, LooksAhead.class),
                new Case("names of delegates", HouseRules::delegatesAreNamedSo, Opening.class),
                new Case("thin delegates", HouseRules::delegatesAreThin, StoutDelegate.class),
                new Case("constructor injection", HouseRules::injectionByConstructor, InjectedByField.class),
                new Case("constructor injection", HouseRules::injectionByConstructor, InjectedBySetter.class),
                new Case("the clock", HouseRules::timeComesFromTheClock, ReadsTheWall.class),
                new Case("the clock", HouseRules::timeComesFromTheClock, StampsTheDate.class),
                new Case("real clock", HouseRules::realClockOnlyForLogins, MakesAClock.class),
                new Case("connections", HouseRules::queriesGiveTheirConnectionBack, KeepsItsConnection.class),
                new Case("standard streams", HouseRules::noStandardStreams, Prints.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void houseKeepsTheRule(Case held) {
        held.rule.apply(new HouseRules(HOUSE)).check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleBites(Case held) {
        var found = held.rule.apply(new HouseRules(FIXTURE)).evaluate(OFFENDERS).getFailureReport();
        assertThat(found.getDetails()).anyMatch(detail -> detail.contains(held.offender.getName()));
    }
}
