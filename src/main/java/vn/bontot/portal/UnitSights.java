package vn.bontot.portal;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.bontot.assessment.Assessment;
import vn.bontot.assessment.AssessmentState;
import vn.bontot.assessment.ReadDossier;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Person;
import vn.bontot.identity.Post;
import vn.bontot.identity.Role;
import vn.bontot.identity.Scope;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;
import vn.bontot.session.SessionKind;
import vn.bontot.session.Sessions;
import vn.bontot.sql.RecordMapper;

/** Lets readers at a unit's papers as far as their posts reach. */
@Component
class UnitSights {

    /** SQL that is true where the reader, whose roots are {@code :roots}, stands above the unit {@code o}. */
    static final String IS_ABOVE =
            """
            (o.parent_code in (:roots) or o.committee_code in (:roots)
              or exists (select 1 from organisation p where p.type = 'PROVINCE' and p.code in (:roots)))""";

    /**
     * SQL that is true where the reader, whose roots are {@code :roots}, belongs to the unit of the decided dossier
     * {@code a} and the decision is not issued: a session decides branches before it issues its decision.
     */
    static final String IS_UNANNOUNCED =
            """
            (a.unit_code in (:roots) and not exists (select 1 from session announced
              where announced.kind = 'RECOGNITION' and announced.state = 'ISSUED'
                and announced.campaign_code = a.campaign_code and announced.cycle_code = a.cycle_code
                and announced.organisation_code = a.committee_code))""";

    private final Organisations organisations;
    private final Sessions sessions;
    private final Scope scope;
    private final CurrentActor current;
    private final JdbcClient jdbc;

    UnitSights(Organisations organisations, Sessions sessions, Scope scope, CurrentActor current, JdbcClient jdbc) {
        this.organisations = organisations;
        this.sessions = sessions;
        this.scope = scope;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** The organisation of a page, for those who may see it; for the others the page is forbidden, or there is none. */
    Organisation demand(String code) {
        Organisation found = jdbc.sql("select * from organisation where code = ?")
                .param(code)
                .query(RecordMapper.of(Organisation.class))
                .optional()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!scope.covers(current.person().username(), code)) {
            throw new AccessDeniedException("organisation " + code + " is out of scope");
        }
        return found;
    }

    /** How far the reader sees into a unit of their scope. */
    UnitSight of(Organisation unit) {
        Person reader = current.person();
        Set<String> higher =
                Set.of(unit.committeeCode(), organisations.province().code());
        Predicate<Post> committee = post -> higher.contains(post.organisationCode());
        Predicate<Post> above = committee.or(post -> post.organisationCode().equals(unit.parentCode()));
        return new UnitSight(
                reader.administrator() || reader.posts().stream().anyMatch(above),
                reader.administrator() || reader.posts().stream().anyMatch(committee),
                reader.posts().stream().filter(committee).anyMatch(post -> post.role() == Role.INSPECTION_COMMISSION),
                reader.posts().stream()
                        .filter(post -> post.organisationCode().equals(unit.parentCode()))
                        .anyMatch(post -> post.role() == superior(unit)));
    }

    private static Role superior(Organisation unit) {
        return unit.type() == OrganisationType.BRANCH ? Role.GRASSROOTS_OFFICE : Role.ORGANISATION_BOARD;
    }

    /** Whether the reader is shown what reviewers, rules and session make of a dossier. */
    boolean isShown(ReadDossier dossier, UnitSight sight) {
        Assessment read = dossier.assessment();
        return sight.above()
                || dossier.closed()
                        && (read.state() != AssessmentState.DECIDED
                                || isAnnounced(read.campaignCode(), read.cycleCode(), read.committeeCode()));
    }

    /** Whether everybody knows what the committee's session decided. */
    boolean isAnnounced(String campaignCode, String cycleCode, String committeeCode) {
        return sessions.isIssued(Sessions.id(SessionKind.RECOGNITION, campaignCode, cycleCode, committeeCode));
    }

    /** Those of the organisations that the reader sees, and the committees that the reader's own belong to. */
    Set<String> concerned(Collection<String> codes) {
        Set<String> roots = scope.roots(current.person().username());
        if (codes.isEmpty() || roots.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("select o.code from organisation o where o.code in (:codes) and (o.code in "
                        + Scope.BELOW_ROOTS
                        + " or o.code in (select own.committee_code from organisation own where own.code in (:roots)))")
                .param("codes", codes)
                .param("roots", roots)
                .query(String.class)
                .list());
    }
}
