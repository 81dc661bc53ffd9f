package vn.bontot.identity.provider;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The engine's group query over the posts that somebody holds today. */
class PostGroupQuery extends GroupQueryImpl {

    private static final Map<String, String> COLUMNS = Map.of("ID_", "id", "NAME_", "name", "TYPE_", "type");

    private final transient People people;

    PostGroupQuery(People people, CommandExecutor executor) {
        super(executor);
        this.people = people;
    }

    @Override
    public long executeCount(CommandContext context) {
        return people.countGroups(conditions());
    }

    @Override
    public List<Group> executeList(CommandContext context, Page page) {
        return people.groups(
                conditions(), Order.by(getOrderingProperties(), COLUMNS, "id"), getFirstResult(), getMaxResults());
    }

    private Conditions conditions() {
        return new Conditions()
                .equal("id", id)
                .in("id", ids)
                .equal("name", name)
                .like("name", nameLike)
                .equal("type", type)
                .equal("member", userId)
                .never(tenantId != null || procDefId != null);
    }
}
