package vn.bontot.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.identity.Person;
import vn.bontot.identity.Post;
import vn.bontot.identity.Posts;
import vn.bontot.identity.Role;

/** The open tasks of somebody: their own, and those they may enter on behalf of the organisations below. */
@Repository
class MyWork {

    /** SQL that is true where the task {@code t} asks for a paper that was given back to be completed. */
    private static final String RETURNED =
            """
            (t.task_key = 'RegisterUnit' and exists (select 1 from registration p
                where p.entry_id = t.entry_id and p.state = 'RETURNED')
              or t.task_key = 'SelfAssess' and exists (select 1 from assessment p
                where p.entry_id = t.entry_id and p.state = 'RETURNED')
              or t.task_key = 'WriteSummary' and exists (select 1 from unit_summary p
                where p.entry_id = t.entry_id and p.state = 'RETURNED')
              or t.task_key in ('DraftPlan', 'DraftCommitteePlan') and exists (select 1 from plan p
                where p.campaign_code = t.campaign_code and p.organisation_code = t.organisation_code
                  and p.state = 'RETURNED')
              or t.task_key = 'PrepareAwardList' and exists (select 1 from award_quota p
                where p.campaign_code = t.campaign_code and p.committee_code = t.committee_code
                  and p.returned_reason is not null)
              or t.task_key = 'WriteCommitteeSummary' and exists (select 1 from committee_report p
                where p.campaign_code = t.campaign_code and p.committee_code = t.committee_code
                  and p.state = 'RETURNED'))""";

    /** What came back after its due date is not its sender's delay. */
    private static final String EXCUSED = "(t.due_at < t.created_at and " + RETURNED + ")";

    private static final String COLUMNS =
            """
            select t.id, t.name, cycle.name as cycle, t.assignee, t.due_at,
              coalesce(nullif(concat_ws(', ', unit.name, above_unit.name), ''), committee.name,
                concat_ws(', ', holder.name, above_holder.name)) as subject,
              concat_ws(', ', holder.name, above_holder.name) as holder,
              exists (select 1 from held_post other where other.role = t.role
                and other.organisation_code = t.organisation_code and other.username <> :me
                and other.valid_from <= :today and (other.valid_to is null or other.valid_to >= :today)) as shared,
              %s as returned, %s as excused
            """
                    .formatted(RETURNED, EXCUSED);

    private static final String FROM =
            """
            from desk_task t
            join organisation holder on holder.code = t.organisation_code
            left join organisation above_holder on above_holder.code = holder.parent_code and holder.type = 'BRANCH'
            left join organisation unit on unit.code = t.unit_code
            left join organisation above_unit on above_unit.code = unit.parent_code and unit.type = 'BRANCH'
            left join organisation committee on committee.code = t.committee_code
            left join campaign_cycle cycle on cycle.campaign_code = t.campaign_code and cycle.code = t.cycle_code
            """;

    /** What is overdue is due first. */
    private static final String PAGE = " order by t.due_at nulls last, t.created_at, t.id limit :size offset :offset";

    private static final String BELOW =
            """
            where t.role in ('branch-secretary', 'grassroots-office')
              and holder.type in ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_BRANCH', 'BRANCH')
              and (holder.parent_code in (:offices) or holder.committee_code in (:boards))
              and %s
            """
                    .formatted(NameSearch.inOrganisation("holder.code"));

    private static final String CONFLICT =
            Posts.conflict("coalesce(t.unit_code, t.committee_code)", "t.organisation_code");

    private static final List<String> NOBODY = List.of("");

    private final JdbcClient jdbc;
    private final Clock clock;

    MyWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tasks of the person's posts that nobody else holds but those whom they substitute, overdue ones first. */
    Page<TaskLine> own(Person person, int number) {
        Map<String, Object> parameters = new HashMap<>();
        String where = "where (t.assignee is null or t.assignee in (:mine)) and (" + posts(person, parameters) + ")";
        parameters.put("mine", mine(person));
        return page(where, parameters, person, number);
    }

    /** How many of {@link #own} are overdue. */
    int overdue(Person person) {
        Map<String, Object> parameters = new HashMap<>();
        String where = "where t.due_at < :now and not " + EXCUSED
                + " and (t.assignee is null or t.assignee in (:mine)) and (" + posts(person, parameters) + ")";
        parameters.put("mine", mine(person));
        parameters.put("now", OffsetDateTime.now(clock));
        return jdbc.sql("select count(*) from desk_task t " + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** Those of {@link #own} whose last day is today; empty where there are none. */
    Optional<LastDay> lastDay(Person person) {
        Map<String, Object> parameters = new HashMap<>();
        String where =
                "where t.due_at >= :now and t.due_at < :tomorrow and (t.assignee is null or t.assignee in (:mine)) and ("
                        + posts(person, parameters) + ")";
        parameters.put("mine", mine(person));
        parameters.put("now", OffsetDateTime.now(clock));
        parameters.put("tomorrow", CampaignCalendar.startOf(LocalDate.now(clock).plusDays(1)));
        return jdbc
                .sql("select count(*) as number, min(t.due_at) as due_at, min(t.id) as task_id, min(t.name) as name"
                        + " from desk_task t " + where)
                .params(parameters)
                .query((row, number) -> row.getInt("number") == 0
                        ? null
                        : LastDay.of(
                                row.getInt("number"),
                                row.getString("task_id"),
                                row.getString("name"),
                                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                                clock.instant()))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Tasks of organisations below, which the person's office may enter from a signed paper ("nhập thay"). */
    Page<TaskLine> onBehalf(Person person, String name, int number) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("offices", organisations(person, Role.GRASSROOTS_OFFICE));
        parameters.put("boards", organisations(person, Role.ORGANISATION_BOARD));
        parameters.putAll(NameSearch.words(name));
        return page(BELOW, parameters, person, number);
    }

    static boolean mayEnterForOthers(Person person) {
        return person.holds(Role.GRASSROOTS_OFFICE) || person.holds(Role.ORGANISATION_BOARD);
    }

    private Page<TaskLine> page(String where, Map<String, Object> parameters, Person person, int number) {
        int total = jdbc.sql("select count(*) from desk_task t join organisation holder"
                        + " on holder.code = t.organisation_code " + where)
                .params(parameters)
                .query(Integer.class)
                .single();
        return Page.of(total, number, before -> jdbc.sql(COLUMNS + FROM + where + PAGE)
                .params(parameters)
                .param("me", person.username())
                .param("today", LocalDate.now(clock))
                .param("size", Page.SIZE)
                .param("offset", before)
                .query(line(person))
                .list());
    }

    private RowMapper<TaskLine> line(Person person) {
        LocalDate today = LocalDate.now(clock);
        return (row, number) -> new TaskLine(
                row.getString("id"),
                row.getString("name"),
                row.getString("subject"),
                row.getString("holder"),
                row.getString("cycle"),
                person.username().equals(row.getString("assignee")),
                row.getString("assignee") == null,
                row.getBoolean("shared"),
                row.getBoolean("returned"),
                row.getBoolean("excused"),
                dueOn(row, clock),
                today);
    }

    static LocalDate dueOn(ResultSet row, Clock clock) throws SQLException {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return due == null ? null : due.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    private static List<String> mine(Person person) {
        return Stream.concat(
                        Stream.of(person.username()),
                        person.posts().stream().filter(post -> !post.own()).map(post -> post.inPlaceOf()
                                .username()))
                .toList();
    }

    /** Condition that the task {@code t} is addressed to a post of the person, who may decide on it. */
    static String posts(Person person, Map<String, Object> parameters) {
        List<Post> posts = person.posts();
        if (posts.isEmpty()) {
            return "1 = 0";
        }
        parameters.put("ownOrganisations", person.ownOrganisations());
        return IntStream.range(0, posts.size())
                .mapToObj(i -> {
                    parameters.put("organisation" + i, posts.get(i).organisationCode());
                    parameters.put("role" + i, posts.get(i).role().id());
                    String addressed = "t.organisation_code = :organisation" + i + " and t.role = :role" + i;
                    return posts.get(i).own() ? addressed : addressed + " and not " + CONFLICT;
                })
                .collect(Collectors.joining(" or "));
    }

    private static List<String> organisations(Person person, Role role) {
        List<String> codes = person.organisationsOf(role);
        return codes.isEmpty() ? NOBODY : codes;
    }
}
