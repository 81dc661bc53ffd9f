package vn.bontot.campaign.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.RouteLevel;
import vn.bontot.campaign.RoutingFacts;
import vn.bontot.campaign.TaskRoute;
import vn.bontot.campaign.TaskRouting;
import vn.bontot.desk.Holders;
import vn.bontot.engine.TaskKeys;
import vn.bontot.engine.TaskRouter;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;
import vn.bontot.rules.NoMatchingRow;

/** {@code ${routing…}} of the models: which organisation's role a task goes to, by {@code task-routing.dmn}. */
@Component("routing")
public class Routing implements TaskRouter {

    private final TaskRouting table;
    private final Organisations organisations;
    private final Holders holders;
    private final Map<RoutingFacts, Optional<TaskRoute>> routes = new ConcurrentHashMap<>();

    Routing(TaskRouting table, Organisations organisations, Holders holders) {
        this.table = table;
        this.organisations = organisations;
        this.holders = holders;
    }

    /** The engine group that may do the task. */
    public String group(DelegateExecution execution) {
        return current(execution).group();
    }

    /** The one account that holds the post, or null where nobody or several do. */
    public String holder(DelegateExecution execution) {
        Addressee addressee = current(execution);
        List<String> usernames = holders.of(addressee.role(), addressee.organisationCode());
        return usernames.size() == 1 ? usernames.get(0) : null;
    }

    /** Whether this unit has the task at all. */
    public boolean needed(DelegateExecution execution, String taskKey) {
        return route(taskKey, execution).isPresent();
    }

    @Override
    public Addressee addressee(String taskKey, DelegateExecution execution) {
        TaskRoute route = route(taskKey, execution)
                .orElseThrow(() -> new IllegalStateException("no row of task-routing for " + taskKey));
        return new Addressee(route.role(), organisation(route.level(), execution));
    }

    @Override
    public String subject(Addressee addressee, DelegateExecution execution) {
        String unit = (String) execution.getVariable("unitCode");
        String subject = unit != null ? unit : (String) execution.getVariable("committeeCode");
        return subject == null || subject.equals(addressee.organisationCode())
                ? null
                : organisations.get(subject).name();
    }

    private Addressee current(DelegateExecution execution) {
        return addressee(TaskKeys.ofElement(execution.getCurrentActivityId()), execution);
    }

    private Optional<TaskRoute> route(String taskKey, DelegateExecution execution) {
        String unitType = (String) execution.getVariable("unitType");
        return routes.computeIfAbsent(
                new RoutingFacts(taskKey, unitType == null ? null : OrganisationType.valueOf(unitType)), this::ask);
    }

    private Optional<TaskRoute> ask(RoutingFacts facts) {
        try {
            return Optional.of(table.route(facts.task(), facts.unitType()));
        } catch (NoMatchingRow noRow) {
            return Optional.empty();
        }
    }

    private String organisation(RouteLevel level, DelegateExecution execution) {
        String unit = (String) execution.getVariable("unitCode");
        return switch (level) {
            case UNIT -> unit;
            case PARENT -> organisations.get(unit).parentCode();
            case COMMITTEE -> (String) execution.getVariable("committeeCode");
            case PROVINCE -> organisations.province().code();
        };
    }
}
