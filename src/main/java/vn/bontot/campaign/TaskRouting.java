package vn.bontot.campaign;

import vn.bontot.organisation.OrganisationType;
import vn.bontot.rules.DecisionTables;

/** Who gets which task: {@code task-routing.dmn}. */
public class TaskRouting {

    private final DecisionTables tables;

    public TaskRouting(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * Finds who gets a task.
     *
     * @throws IllegalStateException where units of this kind do not have the task
     */
    public TaskRoute route(String task, OrganisationType unitType) {
        var result = tables.evaluate("task-routing", new RoutingFacts(task, unitType));
        return new TaskRoute(result.output("role"), RouteLevel.valueOf(result.output("level")));
    }
}
