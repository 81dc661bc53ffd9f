package vn.bontot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused;
import vn.bontot.engine.EngineTime;
import vn.bontot.rehearsal.Simulation.SimulationListener;

/** What becomes of an act that is refused. */
class SimulationTest {

    private static final Instant NOW = Instant.parse("2023-08-29T02:00:00Z");

    private record Answer() {}

    private final Stage stage = mock(Stage.class);
    private final EngineTime time = mock(EngineTime.class);
    private final Official official = mock(Official.class);
    private final Officials officials = mock(Officials.class);
    private final OpenTask task = new OpenTask(
            "1",
            "AcceptRegistration",
            "Tiếp nhận đăng ký",
            "p",
            "p",
            "organisation-board",
            "Z",
            "2023-2025",
            "Z",
            "Z-C01",
            null,
            null,
            null,
            null,
            null,
            NOW,
            NOW);
    private final Simulation simulation =
            new Simulation(stage, mock(Script.class), any -> true, 1, mock(SimulationListener.class));

    @BeforeEach
    void oneTaskIsOpen() {
        when(time.now()).thenReturn(NOW);
        when(time.nextTimer()).thenReturn(Optional.empty());
        when(stage.time()).thenReturn(time);
        when(stage.officials()).thenReturn(officials);
        when(officials.of("AcceptRegistration")).thenReturn(Optional.of(official));
        when(official.ready(any(), any())).thenReturn(true);
        when(official.answer(any(), any())).thenReturn(new Answer());
        when(official.latest(any(), any(), any())).thenAnswer(call -> call.getArgument(1));
        when(stage.openSince(any())).thenReturn(List.of(task), List.of());
        when(stage.find("1")).thenReturn(Optional.of(task));
        when(stage.submit(any(), any(), any())).thenThrow(new Refused("Danh sách đã được chốt."));
    }

    @Test
    void actOnATaskThatEndsWithADueJobIsPassedOver() {
        when(stage.find("1")).thenReturn(Optional.of(task), Optional.empty());
        assertThat(simulation.advanceTo(NOW.plusSeconds(1), at -> false)).isTrue();
    }

    @Test
    void actThatIsTakenAfterTheDueJobsIsDone() {
        doThrow(new Refused("Danh sách đã được chốt."))
                .doReturn(true)
                .when(stage)
                .submit(any(), any(), any());
        assertThat(simulation.advanceTo(NOW.plusSeconds(1), at -> false)).isTrue();
        verify(stage).completed(any(), any());
    }

    @Test
    void actOnATaskThatStaysOpenIsAFault() {
        assertThatThrownBy(() -> simulation.advanceTo(NOW.plusSeconds(1), at -> false))
                .isInstanceOf(Refused.class);
    }
}
