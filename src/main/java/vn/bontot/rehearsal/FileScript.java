package vn.bontot.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.bontot.rehearsal.input.RehearsalInput;
import vn.bontot.rehearsal.input.UnitFacts;

/** The script of a rehearsal's files. */
public final class FileScript implements Script {

    private record Key(String cycle, String unit) {}

    private record Departure(String kind, String unit, String cycle) {}

    private final Map<Key, UnitFacts> facts = new HashMap<>();
    private final Map<String, Boolean> registered = new HashMap<>();
    private final Map<Departure, String> overrides = new HashMap<>();

    public FileScript(RehearsalInput input) {
        for (UnitFacts row : input.facts()) {
            facts.put(new Key(row.cycle(), row.unit()), row);
            registered.putIfAbsent(row.unit(), row.registered());
        }
        input.overrides()
                .forEach(row -> overrides.put(new Departure(row.kind().name(), row.unit(), row.cycle()), row.reason()));
    }

    /** A unit without rows is unregistered. */
    @Override
    public boolean registered(String unitCode) {
        return registered.getOrDefault(unitCode, false);
    }

    @Override
    public Optional<UnitFacts> facts(String cycleCode, String unitCode) {
        return Optional.ofNullable(facts.get(new Key(cycleCode, unitCode)));
    }

    @Override
    public Optional<String> override(String kind, String unitCode, String cycleCode) {
        return Optional.ofNullable(overrides.get(new Departure(kind, unitCode, cycleCode)));
    }
}
