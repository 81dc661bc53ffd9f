package vn.bontot.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.OpenTask;

/** Who holds which post today; "today" is the day of the product's clock. */
@Component
public class Posts {

    /** Roles of units, whose answers the office above may enter. */
    private static final Set<String> OF_UNITS = Set.of(Role.BRANCH_SECRETARY.id(), Role.GRASSROOTS_OFFICE.id());

    private final JdbcClient jdbc;
    private final Clock clock;

    Posts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty where the account does not exist or is disabled. */
    public Optional<Person> person(String username) {
        return jdbc.sql(
                        """
                        select full_name, administrator, password_version, start_password_until from account
                        where username = :username and enabled
                        """)
                .param("username", username)
                .query((row, number) -> new Person(
                        username,
                        row.getString("full_name"),
                        row.getBoolean("administrator"),
                        List.of(),
                        row.getInt("password_version"),
                        row.getDate("start_password_until") != null))
                .optional()
                .map(known -> known.with(of(username)));
    }

    private List<Post> of(String username) {
        return jdbc.sql(
                        """
                        select distinct h.role, h.organisation_code, h.in_place_of, a.full_name, h.document_number
                        from held_post h left join account a on a.username = h.in_place_of
                        where h.username = :username and h.valid_from <= :today
                          and (h.valid_to is null or h.valid_to >= :today)
                        order by h.in_place_of nulls first, h.role, h.organisation_code, h.document_number
                        """)
                .param("username", username)
                .param("today", today())
                .query((row, number) -> new Post(
                        Role.of(row.getString("role")),
                        row.getString("organisation_code"),
                        row.getString("in_place_of") == null
                                ? null
                                : new Post.InPlaceOf(
                                        row.getString("in_place_of"),
                                        row.getString("full_name"),
                                        row.getString("document_number"))))
                .list();
    }

    /** Engine groups of somebody; none where the account is disabled. */
    public List<String> groupsOf(String username) {
        return person(username).map(Person::groups).orElse(List.of());
    }

    /** Usernames of those who hold the role in the organisation, those who do so in somebody's place among them. */
    public List<String> holders(String role, String organisationCode) {
        return jdbc.sql(
                        """
                        select distinct username from held_post
                        where role = :role and organisation_code = :organisation
                          and valid_from <= :today and (valid_to is null or valid_to >= :today)
                        order by username
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
        return postFor(username, task).isPresent();
    }

    /** Whether the person may enter the answer on behalf of a unit ("nhập thay"). */
    public boolean mayActOnBehalf(String username, OpenTask task) {
        return officeFor(username, task).isPresent();
    }

    /**
     * The post by which the person does the task. In somebody's place nobody judges what comes from a post of their own:
     * such a task is left to the one who is substituted.
     */
    Optional<Post> postFor(String username, OpenTask task) {
        return person(username).flatMap(person -> person.posts(task.role(), task.organisationCode())
                .filter(post -> post.own() || !conflicts(person, task))
                .findFirst());
    }

    /**
     * The office by which the person enters the answer of a unit: that of its đảng ủy cơ sở, or the organisation board of
     * its committee.
     */
    Optional<Post> officeFor(String username, OpenTask task) {
        if (!OF_UNITS.contains(task.role())) {
            return Optional.empty();
        }
        return jdbc.sql(
                        """
                        select parent_code, committee_code from organisation
                        where code = :code and type in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_BRANCH', 'BRANCH')
                        """)
                .param("code", task.organisationCode())
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .optional()
                .flatMap(above -> person(username).flatMap(person -> person.post(Role.GRASSROOTS_OFFICE.id(), above[0])
                        .or(() -> person.post(Role.ORGANISATION_BOARD.id(), above[1]))));
    }

    private boolean conflicts(Person person, OpenTask task) {
        String subject = task.unitCode() != null ? task.unitCode() : task.committeeCode();
        return jdbc.sql("select count(*) from (values (cast(:subject as varchar(32)), cast(:decides as varchar(32))))"
                                + " as asked (subject, decides) where " + conflict("asked.subject", "asked.decides"))
                        .param("subject", subject)
                        .param("decides", task.organisationCode())
                        .param("ownOrganisations", person.ownOrganisations())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * SQL: whether one of {@code :ownOrganisations} stands between the organisation a paper is about and the one that
     * decides on it, the former included.
     */
    public static String conflict(String subject, String decides) {
        return """
               exists (select 1 from organisation mine
                 join organisation subject on subject.code = %s
                   and mine.code in (subject.code, subject.parent_code, subject.committee_code)
                 left join organisation committee on committee.code = mine.committee_code
                 where mine.code in (:ownOrganisations)
                   and mine.code <> %2$s and %2$s in (mine.parent_code, mine.committee_code, committee.parent_code))
               """
                .formatted(subject, decides);
    }

    @Transactional
    public void give(String username, Role role, String organisationCode, LocalDate from) {
        give(username, role, organisationCode, from, null);
    }

    /** @param to last day; null where it is open */
    @Transactional
    public void give(String username, Role role, String organisationCode, LocalDate from, LocalDate to) {
        if (role == Role.ADMINISTRATOR) {
            throw new IllegalArgumentException("An administrator has no organisation: Accounts.makeAdministrator");
        }
        jdbc.sql(
                        """
                        insert into post (username, role, organisation_code, valid_from, valid_to)
                        values (:username, :role, :organisation, :from, :to)
                        """)
                .param("username", username)
                .param("role", role.id())
                .param("organisation", organisationCode)
                .param("from", from)
                .param("to", to)
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

    /** Moves the last day of a post that began on {@code from}; null leaves it open. */
    void setLastDay(String username, Role role, String organisationCode, LocalDate from, LocalDate lastDay) {
        jdbc.sql(
                        """
                        update post set valid_to = :lastDay
                        where username = :username and role = :role and organisation_code = :organisation
                          and valid_from = :from
                        """)
                .param("lastDay", lastDay)
                .param("username", username)
                .param("role", role.id())
                .param("organisation", organisationCode)
                .param("from", from)
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
