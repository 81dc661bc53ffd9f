package vn.bontot.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.bontot.rules.DecisionTables;
import vn.bontot.rules.Evaluation;
import vn.bontot.rules.NoMatchingRow;

/** {@code ${routing…}} of the models: which organisation's role a task goes to, by {@code task-routing.dmn}. */
@Component("routing")
public class Routing {

    private static final String ELEMENT_PREFIX = "UserTask_";
    private static final String NO_UNIT = "-";

    /** Input of {@code task-routing}. */
    record Question(String task, String unitType) {}

    /** The role and organisation that a task belongs to. */
    public record Addressee(String role, String organisationCode) {

        public String group() {
            return role + "." + organisationCode;
        }
    }

    private record Answer(String role, String level) {}

    private final DecisionTables tables;
    private final Superiors superiors;
    private final Holders holders;
    private final Map<Question, Optional<Answer>> answers = new ConcurrentHashMap<>();

    Routing(DecisionTables tables, Superiors superiors, Holders holders) {
        this.tables = tables;
        this.superiors = superiors;
        this.holders = holders;
    }

    /** The engine group that may do the task. */
    public String group(DelegateTask task) {
        return addressee(task).group();
    }

    /** The one account that holds the post, or null where nobody or several do. */
    public String holder(DelegateTask task) {
        Addressee addressee = addressee(task);
        List<String> usernames = holders.of(addressee.role(), addressee.organisationCode());
        return usernames.size() == 1 ? usernames.get(0) : null;
    }

    /** Whether this unit has the task at all. */
    public boolean needed(DelegateExecution execution, String key) {
        return answer(key, execution).isPresent();
    }

    public Addressee addressee(DelegateTask task) {
        String key = taskKey(task);
        Answer answer = answer(key, task)
                .orElseThrow(() -> new IllegalStateException("no row of task-routing for " + key));
        return new Addressee(answer.role(), organisation(answer.level(), task));
    }

    static String taskKey(DelegateTask task) {
        return task.getTaskDefinitionKey().substring(ELEMENT_PREFIX.length());
    }

    private Optional<Answer> answer(String key, VariableScope scope) {
        String unitType = (String) scope.getVariable("unitType");
        return answers.computeIfAbsent(new Question(key, unitType == null ? NO_UNIT : unitType), this::ask);
    }

    private Optional<Answer> ask(Question question) {
        try {
            Evaluation evaluation = tables.evaluate("task-routing", question);
            return Optional.of(new Answer(evaluation.output("role"), evaluation.output("level")));
        } catch (NoMatchingRow noRow) {
            return Optional.empty();
        }
    }

    private String organisation(String level, VariableScope scope) {
        String unit = (String) scope.getVariable("unitCode");
        return switch (level) {
            case "UNIT" -> unit;
            case "PARENT" -> superiors.parentOf(unit);
            case "COMMITTEE" -> (String) scope.getVariable("committeeCode");
            case "PROVINCE" -> superiors.province();
            default -> throw new IllegalStateException("unknown level " + level);
        };
    }
}
