package vn.bontot.launch;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * The pilots that a committee chooses.
 *
 * @param units code of each unit to whether it is ticked
 * @param shortfallReason asked only where they are fewer than the plan asks
 */
public record PilotSelection(
        Map<String, Boolean> units,
        @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.") String shortfallReason) {

    public PilotSelection {
        units = units == null ? Map.of() : Map.copyOf(units);
    }

    List<String> codes() {
        return Ticks.codes(units);
    }
}
