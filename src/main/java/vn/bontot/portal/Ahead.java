package vn.bontot.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.bulk.BulkKind;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Cycle;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.deadlines.DatedEntry;
import vn.bontot.deadlines.Place;
import vn.bontot.identity.Person;
import vn.bontot.identity.Post;
import vn.bontot.identity.Role;
import vn.bontot.identity.Scope;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;

/** What lies ahead of somebody who has nothing to do: their next dates, and what others have in hand meanwhile. */
@Repository
class Ahead {

    private static final int MOST_DATES = 3;

    /** The dates by which a role has to do something; a role that is not here looks at all of them. */
    private static final Map<Role, Set<String>> DATES = Map.of(
            Role.BRANCH_SECRETARY,
                    Set.of("registrationDue", "cycleOpens", "selfAssessmentDue", "summaryOpens", "unitSummaryDue"),
            Role.GRASSROOTS_OFFICE,
                    Set.of(
                            "registrationDue",
                            "registrationConfirmed",
                            "cycleOpens",
                            "selfAssessmentDue",
                            "verificationDue",
                            "summaryOpens",
                            "unitSummaryDue"),
            Role.ORGANISATION_BOARD,
                    Set.of(
                            "rolloutDue",
                            "registrationAccepted",
                            "registerClosed",
                            "appraisalDue",
                            "resultsPublished",
                            "pilotLessonsDue",
                            "awardListDue",
                            "committeeSummaryDue"),
            Role.INSPECTION_COMMISSION, Set.of("appraisalDue"),
            Role.SESSION_SECRETARY, Set.of("sessionDue", "awardSessionDue", "awardDecisionDue", "committeeSummaryDue"),
            Role.STANDING_COMMITTEE, Set.of("rolloutDue", "sessionDue", "awardSessionDue", "committeeSummaryDue"));

    private static final Map<Role, Set<String>> DATES_OF_PROVINCE = Map.of(
            Role.ORGANISATION_BOARD,
                    Set.of("planDue", "provinceLaunch", "provincialAppraisalDue", "provincialSummaryDue"),
            Role.SESSION_SECRETARY, Set.of("planDue", "provincialDecisionDue"),
            Role.STANDING_COMMITTEE, Set.of("planDue", "provincialDecisionDue"),
            Role.EMULATION_COUNCIL, Set.of("councilOpinionDue"));

    private static final String IN_HAND =
            """
            select t.name, t.role, count(*) as papers from desk_task t
            where t.task_key in (:keys) and coalesce(t.unit_code, t.committee_code) in %s
            group by t.task_key, t.name, t.role order by t.task_key, t.role
            """
                    .formatted(Scope.BELOW_ROOTS);

    private final Campaigns campaigns;
    private final CampaignCalendar calendar;
    private final Organisations organisations;
    private final Scope scope;
    private final JdbcClient jdbc;
    private final Clock clock;

    Ahead(
            Campaigns campaigns,
            CampaignCalendar calendar,
            Organisations organisations,
            Scope scope,
            JdbcClient jdbc,
            Clock clock) {
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.organisations = organisations;
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Papers below the reader that wait for somebody. */
    record InHand(String name, String holder, int papers) {}

    /** The next dates of each campaign that goes on. */
    List<Stages.Moment> dates(Person person) {
        return campaigns.startedCodes().stream()
                .flatMap(code -> dates(code, person))
                .toList();
    }

    private Stream<Stages.Moment> dates(String campaignCode, Person person) {
        LocalDate today = LocalDate.now(clock);
        List<Cycle> cycles = campaigns.cycles(campaignCode);
        return person.posts().stream()
                .flatMap(post -> dates(campaignCode, post))
                .filter(date -> !date.day().isBefore(today))
                .distinct()
                .sorted(Comparator.comparing(DatedEntry::day))
                .limit(MOST_DATES)
                .map(date -> Stages.moment(date, cycles, today));
    }

    private Stream<DatedEntry> dates(String campaignCode, Post post) {
        Organisation own = organisations.get(post.organisationCode());
        Set<String> names = (own.type() == OrganisationType.PROVINCE ? DATES_OF_PROVINCE : DATES).get(post.role());
        Place place =
                new Place(campaignCode, null, own.committeeCode(), own.type().isUnit() ? own.code() : null);
        return calendar.dates(place).stream()
                .filter(date -> names == null || names.contains(date.entry().name()));
    }

    /** What others do with papers of the reader's organisations and of those below. */
    List<InHand> inHand(Person person) {
        Set<String> roots = scope.roots(person.username());
        if (roots.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(IN_HAND)
                .param("keys", Stream.of(BulkKind.values()).map(BulkKind::key).toList())
                .param("roots", roots)
                .query((row, number) -> new InHand(
                        row.getString("name"), Role.of(row.getString("role")).label(), row.getInt("papers")))
                .list();
    }
}
