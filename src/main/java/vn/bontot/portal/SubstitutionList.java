package vn.bontot.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.desk.PaperDate;
import vn.bontot.identity.Person;
import vn.bontot.identity.Role;
import vn.bontot.identity.Substitutions;
import vn.bontot.sql.RecordMapper;

/** The substitutions that somebody's office keeps, and the posts and people of a new one. */
@Repository
class SubstitutionList {

    /** @param ended ended before its last day */
    record Line(
            long id,
            String holder,
            String role,
            String organisationName,
            String substitute,
            LocalDate validFrom,
            LocalDate validTo,
            String documentNumber,
            String enteredByName,
            boolean ended,
            LocalDate today) {

        public String post() {
            return Role.of(role).label() + ", " + organisationName;
        }

        public String period() {
            return "từ " + PaperDate.format(validFrom) + " đến hết " + PaperDate.format(validTo);
        }

        public boolean over() {
            return ended || validTo.isBefore(today);
        }

        public String state() {
            if (ended) {
                return "Đã kết thúc trước hạn";
            }
            return over() ? "Đã kết thúc" : validFrom.isAfter(today) ? "Sắp có hiệu lực" : "Đang có hiệu lực";
        }
    }

    /** A post that somebody really holds. */
    record Held(String username, String fullName, String role, String organisationCode, String organisationName) {

        public String label() {
            return Role.of(role).label() + ", " + organisationName;
        }
    }

    /** @param post one of the person's posts, so that people of the same name can be told apart */
    record Candidate(String username, String fullName, String post) {}

    private static final int MOST_CANDIDATES = 20;

    private static final String KEPT = "(:everywhere or o.code in (:offices) or o.committee_code in (:offices))";

    private static final String SUBSTITUTIONS =
            """
            from substitution s
            join organisation o on o.code = s.organisation_code
            join account holder on holder.username = s.username
            join account substitute on substitute.username = s.substitute
            where %s and %s
            """
                    .formatted(KEPT, NameSearch.in("o.name", "o.code", "holder.full_name", "substitute.full_name"));

    private static final String POSTS =
            """
            from post p
            join account a on a.username = p.username and a.enabled and not a.simulated
            join organisation o on o.code = p.organisation_code
            where %s and p.role <> 'viewer' and (p.valid_to is null or p.valid_to >= :today)
              and %s
            """
                    .formatted(KEPT, NameSearch.in("a.full_name", "o.name", "o.code"));

    private static final String CANDIDATES =
            """
            select a.username, a.full_name,
              (select min(o.name) from post p join organisation o on o.code = p.organisation_code
               where p.username = a.username and p.valid_from <= :today
                 and (p.valid_to is null or p.valid_to >= :today)) as post
            from account a
            where a.enabled and not a.simulated
              and %s
            order by a.full_name, a.username limit :most
            """
                    .formatted(NameSearch.in("a.full_name", "a.username"));

    private final JdbcClient jdbc;
    private final Clock clock;

    SubstitutionList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that are in force or to come first, then by their last day. */
    Page<Line> substitutions(Person person, String name, int number) {
        return Page.of(
                jdbc,
                """
                select s.id, holder.full_name as holder, s.role, o.name as organisation_name,
                  substitute.full_name as substitute, s.valid_from, s.valid_to, s.document_number, s.entered_by_name,
                  s.ended_at is not null as ended, cast(:today as date) as today
                """,
                SUBSTITUTIONS,
                "order by case when s.ended_at is null and s.valid_to >= :today then 0 else 1 end, s.valid_to desc, s.id",
                parameters(person, name),
                number,
                Line.class);
    }

    /** Posts whose holder can be substituted. */
    Page<Held> posts(Person person, String name, int number) {
        return Page.of(
                jdbc,
                "select p.username, a.full_name, p.role, p.organisation_code, o.name as organisation_name",
                POSTS,
                "order by o.code, p.role, a.full_name, p.username",
                parameters(person, name),
                number,
                Held.class);
    }

    /** One of {@link #posts}. */
    Optional<Held> post(Person person, String username, String role, String organisationCode) {
        return jdbc
                .sql("select p.username, a.full_name, p.role, p.organisation_code, o.name as organisation_name "
                        + POSTS
                        + " and p.username = :username and p.role = :role and p.organisation_code = :organisation")
                .params(parameters(person, ""))
                .param("username", username)
                .param("role", role)
                .param("organisation", organisationCode)
                .query(RecordMapper.of(Held.class))
                .list()
                .stream()
                .findFirst();
    }

    /** People by name; nobody where nothing was typed. */
    List<Candidate> candidates(String name) {
        if (name.isBlank()) {
            return List.of();
        }
        return jdbc.sql(CANDIDATES)
                .param("today", LocalDate.now(clock))
                .params(NameSearch.words(name))
                .param("most", MOST_CANDIDATES)
                .query(RecordMapper.of(Candidate.class))
                .list();
    }

    private Map<String, Object> parameters(Person person, String name) {
        Set<String> offices = Substitutions.offices(person);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("everywhere", person.administrator());
        parameters.put("offices", offices.isEmpty() ? Set.of("") : offices);
        parameters.putAll(NameSearch.words(name));
        parameters.put("today", LocalDate.now(clock));
        return parameters;
    }
}
