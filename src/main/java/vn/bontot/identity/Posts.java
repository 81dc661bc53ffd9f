package vn.bontot.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.OpenTask;

/** Who holds which post today; "today" is the day of the product's clock. */
@Component
public class Posts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Posts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty where the account does not exist or is disabled. */
    public Optional<Person> person(String username) {
        return jdbc.sql("select full_name, administrator from account where username = :username and enabled")
                .param("username", username)
                .query((row, number) ->
                        new Person(username, row.getString("full_name"), row.getBoolean("administrator"), of(username)))
                .optional();
    }

    private List<Post> of(String username) {
        return jdbc.sql(
                        """
                        select distinct role, organisation_code from post
                        where username = :username and valid_from <= :today
                          and (valid_to is null or valid_to >= :today)
                        order by role, organisation_code
                        """)
                .param("username", username)
                .param("today", today())
                .query((row, number) -> new Post(Role.of(row.getString(1)), row.getString(2)))
                .list();
    }

    /** Engine groups of somebody; none where the account is disabled. */
    public List<String> groupsOf(String username) {
        return person(username).map(Person::groups).orElse(List.of());
    }

    /** Usernames of those who hold the role in the organisation. */
    public List<String> holders(String role, String organisationCode) {
        return jdbc.sql(
                        """
                        select distinct p.username from post p join account a on a.username = p.username
                        where p.role = :role and p.organisation_code = :organisation and a.enabled
                          and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
                        order by p.username
                        """)
                .param("role", role)
                .param("organisation", organisationCode)
                .param("today", today())
                .query(String.class)
                .list();
    }

    /** Whether the task is the person's own, or may be entered by them on behalf of the one whose it is. */
    public boolean mayActFor(String username, OpenTask task) {
        return isOwn(username, task) || mayActOnBehalf(username, task);
    }

    /** Whether the person holds the post that the task is addressed to. */
    public boolean isOwn(String username, OpenTask task) {
        return groupsOf(username).contains(task.group());
    }

    /**
     * Whether the person may enter the answer on behalf of a unit ("nhập thay"): the office of its đảng ủy cơ sở, or the
     * organisation board of its committee.
     */
    public boolean mayActOnBehalf(String username, OpenTask task) {
        return jdbc.sql(
                                """
                                select count(*)
                                from organisation o join post p
                                  on (p.role = 'grassroots-office' and p.organisation_code = o.parent_code)
                                  or (p.role = 'organisation-board' and p.organisation_code = o.committee_code)
                                join account a on a.username = p.username
                                where o.code = :organisation and o.type in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_BRANCH', 'BRANCH')
                                  and :role in ('branch-secretary', 'grassroots-office')
                                  and p.username = :username and a.enabled
                                  and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
                                """)
                        .param("organisation", task.organisationCode())
                        .param("role", task.role())
                        .param("username", username)
                        .param("today", today())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Transactional
    public void give(String username, Role role, String organisationCode, LocalDate from) {
        if (role == Role.ADMINISTRATOR) {
            throw new IllegalArgumentException("An administrator has no organisation: Accounts.makeAdministrator");
        }
        jdbc.sql(
                        """
                        insert into post (username, role, organisation_code, valid_from)
                        values (:username, :role, :organisation, :from)
                        """)
                .param("username", username)
                .param("role", role.id())
                .param("organisation", organisationCode)
                .param("from", from)
                .update();
    }

    /** Ends a post; its rights last to the end of the last day. */
    @Transactional
    public void end(String username, Role role, String organisationCode, LocalDate lastDay) {
        jdbc.sql(
                        """
                        update post set valid_to = :lastDay
                        where username = :username and role = :role and organisation_code = :organisation
                          and (valid_to is null or valid_to > :lastDay)
                        """)
                .param("lastDay", lastDay)
                .param("username", username)
                .param("role", role.id())
                .param("organisation", organisationCode)
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
