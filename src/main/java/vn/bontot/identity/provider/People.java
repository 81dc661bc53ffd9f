package vn.bontot.identity.provider;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.bontot.identity.Person;
import vn.bontot.identity.Role;

/** Reads users and groups. Mail addresses and telephone numbers are never handed to the engine's interfaces. */
class People {

    private static final String ROLE_LABELS = Arrays.stream(Role.values())
            .map(role -> "when '" + role.id() + "' then '" + role.label() + "'")
            .collect(Collectors.joining(" ", "case p.role ", " end"));

    private static final String MEMBERSHIP =
            """
            with membership (id, name, type, member) as (
              select p.role || '.' || p.organisation_code, %s || ': ' || o.name, 'Chức trách', p.username
              from held_post p join organisation o on o.code = p.organisation_code
              where p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
              union all
              select '%s', '%s', 'SYSTEM', a.username from account a where a.enabled and a.administrator)
            """
                    .formatted(ROLE_LABELS, Person.ADMINISTRATORS, Role.ADMINISTRATOR.label());

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long countUsers(Conditions conditions) {
        return query("select count(*) from account where enabled and " + conditions.sql(), conditions)
                .query(Long.class)
                .single();
    }

    List<User> users(Conditions conditions, String order, int first, int most) {
        return query(
                        "select username, full_name from account where enabled and " + conditions.sql() + " order by "
                                + order + paging(first, most),
                        conditions)
                .query((row, number) -> user(row.getString(1), row.getString(2)))
                .list();
    }

    long countGroups(Conditions conditions) {
        return query("select count(distinct id) from membership where " + conditions.sql(), conditions)
                .query(Long.class)
                .single();
    }

    List<Group> groups(Conditions conditions, String order, int first, int most) {
        return query(
                        "select distinct id, name, type from membership where " + conditions.sql() + " order by "
                                + order + paging(first, most),
                        conditions)
                .query((row, number) -> group(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private JdbcClient.StatementSpec query(String sql, Conditions conditions) {
        return jdbc.sql(MEMBERSHIP + sql).param("today", LocalDate.now(clock)).params(conditions.parameters());
    }

    private static String paging(int first, int most) {
        return " offset " + first + " rows fetch next " + most + " rows only";
    }

    private static User user(String username, String fullName) {
        UserEntity user = new UserEntity(username);
        user.setFirstName(fullName);
        user.setLastName("");
        return user;
    }

    private static Group group(String id, String name, String type) {
        GroupEntity group = new GroupEntity(id);
        group.setName(name);
        group.setType(type);
        return group;
    }
}
