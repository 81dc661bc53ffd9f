package vn.bontot.portal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.desk.PaperDate;
import vn.bontot.identity.Person;
import vn.bontot.identity.Post;
import vn.bontot.violation.ViolationState;

/** What somebody has handed in lately, and how it stands by now. */
@Repository
class RecentAnswers {

    private static final int NUMBER = 8;

    /**
     * One of them.
     *
     * @param unitCode null where it is not about a unit
     * @param cycleName null outside the yearly assessment
     * @param day when it was handed in
     * @param state how the unit's registration, dossier, summary or only case stands; null where it was about something else
     */
    record Answer(String text, String subject, String unitCode, String cycleName, String day, String state) {}

    /** Steps of a case; the event does not say of which, where a unit has several in a cycle. */
    private static final Set<String> OF_CASES =
            Set.of("ReportViolation", "AcceptCase", "ConcludeCase", "ReviewViolation");

    private static final String LATEST =
            """
            select e.happened_at, e.text, e.unit_code, coalesce(u.name, c.name) as subject, y.name as cycle_name,
              case when e.kind in ('RegisterUnit', 'ConfirmRegistration', 'AcceptRegistration') then r.state end
                as registration,
              case when a.entry_id is not null and e.kind not in (:ofCases) then %s end as dossier,
              case when e.kind in (:ofCases) then (select case when count(*) = 1 then min(v.state) end from violation_case v
                where v.campaign_code = e.campaign_code and v.cycle_code = e.cycle_code and v.unit_code = e.unit_code) end
                as violation,
              case when e.kind in ('WriteSummary', 'ConfirmSummary') then s.state end as summary
            from event e
            left join organisation u on u.code = e.unit_code
            left join organisation c on c.code = e.committee_code
            left join campaign_cycle y on y.campaign_code = e.campaign_code and y.code = e.cycle_code
            left join registration r on r.campaign_code = e.campaign_code and r.unit_code = e.unit_code
            left join assessment a
              on a.campaign_code = e.campaign_code and a.cycle_code = e.cycle_code and a.unit_code = e.unit_code
            left join unit_summary s on s.campaign_code = e.campaign_code and s.unit_code = e.unit_code
            where e.actor = :me
            order by e.happened_at desc, e.id desc limit :number
            """
                    .formatted(DossierListing.STANDING);

    private final JdbcClient jdbc;
    private final Clock clock;

    RecentAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Answer> of(Person person) {
        return jdbc.sql(LATEST)
                .param("me", person.username())
                .param("roots", person.posts().isEmpty() ? Set.of("") : organisations(person))
                .param("number", NUMBER)
                .param("ofCases", OF_CASES)
                .query((row, number) -> new Answer(
                        row.getString("text"),
                        row.getString("subject"),
                        row.getString("unit_code"),
                        row.getString("cycle_name"),
                        PaperDate.format(row.getObject("happened_at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDate()),
                        state(
                                row.getString("registration"),
                                row.getString("dossier"),
                                row.getString("summary"),
                                row.getString("violation"))))
                .list();
    }

    private static Set<String> organisations(Person person) {
        return person.posts().stream().map(Post::organisationCode).collect(Collectors.toSet());
    }

    private static String state(String registration, String dossier, String summary, String violation) {
        return Stream.of(
                        registration == null ? "" : Words.REGISTRATIONS.get(registration),
                        dossier == null ? "" : Words.DOSSIERS.get(dossier),
                        summary == null ? "" : Words.SUMMARIES.get(summary),
                        violation == null
                                ? ""
                                : ViolationState.valueOf(violation).label())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
