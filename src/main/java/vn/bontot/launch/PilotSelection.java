package vn.bontot.launch;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The pilots that a committee chooses.
 *
 * @param units codes of the chosen units
 * @param shortfallReason asked only where they are fewer than the plan asks
 */
public record PilotSelection(
        List<String> units, @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.") String shortfallReason) {

    public PilotSelection {
        units = units == null ? List.of() : units.stream().distinct().toList();
    }
}
