package vn.bontot.round.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.bontot.round.RoundEntry;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** What the models of the three kinds of round have in common. */
final class RoundModel {

    /** Units per transaction: docs/adr/0003. */
    static final int CHUNK = 100;

    private RoundModel() {}

    /** The round that an execution of a round, of a unit in it, or of the step that ends it belongs to. */
    static String roundId(DelegateExecution execution) {
        String known = (String) execution.getVariable("roundId");
        return known != null
                ? known
                : Rounds.roundId(
                        kind(execution),
                        (String) execution.getVariable("campaignCode"),
                        (String) execution.getVariable("cycleCode"),
                        (String) execution.getVariable("committeeCode"));
    }

    static RoundKind kind(String roundId) {
        return RoundKind.valueOf(roundId.substring(0, roundId.indexOf('/')).toUpperCase(java.util.Locale.ROOT));
    }

    /** {@code <campaign>/<organisation>} or {@code <campaign>/<cycle>/<organisation>}. */
    static String businessKey(RoundKind kind, String id) {
        return id.substring(kind.prefix().length() + 1);
    }

    /** What the process of a unit knows from its start. */
    static Map<String, Object> variables(RoundEntry entry) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("campaignCode", entry.campaignCode());
        variables.put("committeeCode", entry.committeeCode());
        variables.put("unitCode", entry.unitCode());
        variables.put("unitType", entry.unitType().name());
        variables.put("roundId", entry.roundId());
        variables.put("entryId", entry.id());
        if (!entry.cycleCode().isEmpty()) {
            variables.put("cycleCode", entry.cycleCode());
        }
        return variables;
    }

    static String unitProcess(RoundKind kind) {
        return "unit-" + kind.prefix();
    }

    static String allIn(RoundKind kind) {
        return kind.prefix() + ".all-in";
    }

    static String closed(RoundKind kind) {
        return kind.prefix() + ".closed";
    }

    private static RoundKind kind(DelegateExecution execution) {
        String process = execution.getProcessDefinitionId();
        for (RoundKind kind : RoundKind.values()) {
            if (process.contains(kind.prefix())) {
                return kind;
            }
        }
        throw new IllegalStateException("no round in process " + process);
    }
}
