package vn.bontot.rehearsal.officials.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.fixtures.House;
import vn.bontot.launch.LaunchAnswer;
import vn.bontot.launch.PilotSelection;
import vn.bontot.organisation.Organisation;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Story;

/** The simulated officials of stage 1 answer what a form would let through, and never send anything back. */
class LaunchOfficialsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final House house = new House()
            .committee("A")
            .units("A", "GRASSROOTS_COMMITTEE", "A", "A-D", 2)
            .units("A", "GRASSROOTS_BRANCH", "A", "A-C", 2)
            .units("A", "BRANCH", "A-D-001", "A-B", 3);
    private final OpenTask task = house.committeeTask("SelectPilots", "A", "2023-06-30");

    @Test
    void answersAreValid() {
        List<Official> officials = List.of(
                new DraftsPlan(),
                new AppraisesPlan(),
                new ApprovesPlan(house.clock),
                new RecordsLaunch(house.organisations, house.clock),
                new DraftsCommitteePlan(),
                new ApprovesCommitteePlan(house.clock),
                new RecordsCommitteeLaunch(house.organisations, house.clock));

        assertThat(officials).allSatisfy(official -> {
            Record answer = official.answer(task, null);
            assertThat(VALIDATOR.validate(answer)).isEmpty();
            assertThat(answer.toString()).doesNotContain("RETURNED");
        });
    }

    @Test
    void everybodyDirectlyBelowSigns() {
        var answer = (LaunchAnswer) new RecordsCommitteeLaunch(house.organisations, house.clock).answer(task, null);

        assertThat(answer.signatories()).containsOnlyKeys("A-C-001", "A-C-002", "A-D-001", "A-D-002");
    }

    @Test
    void pilotsAreExactlyTheMinimumNearestFirst() {
        PilotSelection answer = pilots(mock(Script.class));

        assertThat(answer.units()).containsOnlyKeys("A-D-001", "A-C-001", "A-C-002", "A-B-001");
        assertThat(answer.shortfallReason()).isNull();
    }

    @Test
    void committeeOfTheStoryChoosesOneFewerAndSaysWhy() {
        Script story = mock(Script.class);
        when(story.tells(Story.BELOW_PILOT_MINIMUM, "A", null)).thenReturn(true);

        PilotSelection answer = pilots(story);

        assertThat(answer.units()).containsOnlyKeys("A-D-001", "A-C-001", "A-C-002");
        assertThat(answer.shortfallReason()).startsWith("Một chi bộ đang kiện toàn cấp ủy");
    }

    @SuppressWarnings("unchecked")
    private PilotSelection pilots(Script script) {
        List<Organisation> units = house.organisations.unitsOf("A");
        TaskUseCase<PilotSelection> selecting = mock(TaskUseCase.class);
        when(selecting.shown(task)).thenReturn(Map.of("units", units, "minCommittees", 1, "minBranches", 3));
        return (PilotSelection) new SelectsPilots(selecting).answer(task, script);
    }
}
