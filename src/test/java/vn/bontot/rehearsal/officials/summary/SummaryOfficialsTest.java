package vn.bontot.rehearsal.officials.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.fixtures.House;
import vn.bontot.rehearsal.Official;
import vn.bontot.summary.Conference;

/** The simulated officials of stage 4 answer what a form would let through, and never send anything back. */
class SummaryOfficialsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final House house = new House().committee("A");
    private final OpenTask task = house.committeeTask("RecordConference", "A", "2025-10-09");

    @Test
    @SuppressWarnings("unchecked")
    void answersAreValid() {
        TaskUseCase<Conference> recording = mock(TaskUseCase.class);
        when(recording.prefilled(task)).thenReturn(new Conference(null, null, null, 4));
        var conference = new RecordsConference(recording, house.clock);
        List<Official> officials = List.of(
                new WritesSummary(),
                new ConfirmsSummary(),
                new WritesCommitteeSummary(),
                conference,
                new SendsReport(house.clock),
                new ReceivesReport());

        assertThat(officials).allSatisfy(official -> {
            Record answer = official.answer(task, null);
            assertThat(VALIDATOR.validate(answer)).isEmpty();
            assertThat(answer.toString()).doesNotContain("RETURNED");
        });
        assertThat(((Conference) conference.answer(task, null)).commendations()).isEqualTo(4);
    }
}
