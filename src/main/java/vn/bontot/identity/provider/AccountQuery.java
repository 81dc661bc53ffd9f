package vn.bontot.identity.provider;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The engine's user query over accounts. The full name, mostly that of a post, stands for first and last name. */
class AccountQuery extends UserQueryImpl {

    private static final Map<String, String> COLUMNS =
            Map.of("ID_", "username", "FIRST_", "full_name", "LAST_", "full_name", "EMAIL_", "email");

    private final transient People people;

    AccountQuery(People people, CommandExecutor executor) {
        super(executor);
        this.people = people;
    }

    @Override
    public long executeCount(CommandContext context) {
        return people.countUsers(conditions());
    }

    @Override
    public List<User> executeList(CommandContext context, Page page) {
        return people.users(
                conditions(),
                Order.by(getOrderingProperties(), COLUMNS, "username"),
                getFirstResult(),
                getMaxResults());
    }

    private Conditions conditions() {
        return new Conditions()
                .equal("username", id)
                .in("username", ids)
                .equal("full_name", firstName)
                .like("full_name", firstNameLike)
                .equal("full_name", lastName)
                .like("full_name", lastNameLike)
                .equal("email", email)
                .like("email", emailLike)
                .related("username in (select member from membership where id = :group)", "group", groupId)
                .never(tenantId != null || procDefId != null);
    }
}
