package vn.bontot.rehearsal;

import java.util.Optional;
import vn.bontot.rehearsal.input.UnitFacts;

/** What the simulated officials know: the facts and the departures of the rehearsal's files. */
public interface Script {

    boolean registered(String unitCode);

    Optional<UnitFacts> facts(String cycleCode, String unitCode);

    /**
     * The reason of an override, where the files have one.
     *
     * @param kind as in overrides.csv
     * @param cycleCode null where the kind has no cycle
     */
    Optional<String> override(String kind, String unitCode, String cycleCode);

    /**
     * Whether the officials play a story; a rehearsal's files tell none.
     *
     * @param cycleCode null where the story has no cycle
     */
    default boolean tells(Story story, String organisationCode, String cycleCode) {
        return false;
    }
}
