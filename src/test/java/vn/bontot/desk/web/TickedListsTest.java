package vn.bontot.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.bontot.launch.LaunchAnswer;
import vn.bontot.launch.PilotSelection;

/** Lists of check boxes arrive as the forms of the launch send them, however long they are. */
class TickedListsTest {

    private final AnswerBinder binder = new AnswerBinder();

    @Test
    void threeHundredTicks() {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            typed.put("units[CB-%04d_x]".formatted(i), "true");
        }
        typed.put("shortfallReason", "");

        PilotSelection selection = binder.bind(PilotSelection.class, typed);

        assertThat(selection.units()).hasSize(300).containsEntry("CB-0299_x", true);
        assertThat(selection.shortfallReason()).isNull();
    }

    @Test
    void nothingTicked() {
        LaunchAnswer answer =
                binder.bind(LaunchAnswer.class, Map.of("launchedOn", "2023-05-08", "place", "Hội trường"));

        assertThat(answer).isEqualTo(new LaunchAnswer(LocalDate.of(2023, 5, 8), "Hội trường", null, Map.of()));
    }
}
