package vn.bontot.portal;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.identity.Scope;
import vn.bontot.violation.ViolationConclusion;
import vn.bontot.violation.ViolationKind;
import vn.bontot.violation.ViolationState;

/** Finds violation cases. */
@Repository
class CaseSearch {

    /** As {@link CaseSight#sees} says of one case. */
    private static final String SEEN =
            """
            (%s or v.reported_by = :reader or (v.kind = 'VIOLATION' and v.state in ('TAKEN_UP', 'CONCLUDED')))
            """
                    .formatted(UnitSights.IS_ABOVE);

    private static final String FROM =
            """
            from violation_case v
            join organisation o on o.code = v.unit_code
            join organisation c on c.code = v.committee_code
            left join campaign_cycle y on y.campaign_code = v.campaign_code and y.code = v.cycle_code
            where v.campaign_code = :campaign and v.unit_code in %s and %s
              and (:committee = '' or v.committee_code = :committee)
              and (:type = '' or v.unit_type = :type)
              and (:state = '' or v.state = :state)
              and %s
            """
                    .formatted(Scope.BELOW_ROOTS, SEEN, NameSearch.in("o.name", "o.code", "c.name", "v.id"));

    private static final Map<String, String> ORDERS = Map.of(
            "ten", NameSearch.folded("o.name"),
            "ky", "v.cycle_code",
            "cap-uy", "v.committee_code",
            "ngay", "v.reported_at",
            "tinh-trang", "v.state");

    private final JdbcClient jdbc;

    CaseSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Found(
            String id,
            String campaignCode,
            String cycleCode,
            String cycle,
            String unitCode,
            String unit,
            String committee,
            ViolationKind kind,
            ViolationState state,
            ViolationConclusion conclusion,
            OffsetDateTime reportedAt) {

        /** Its number among the cases of the unit in the cycle. */
        public String number() {
            return id.substring(id.lastIndexOf('/') + 1);
        }

        public String standing() {
            return state == ViolationState.CONCLUDED ? conclusion.label() : state.label();
        }
    }

    /** Those reported last first. */
    Page<Found> find(Search search, Set<String> roots, String reader, int number) {
        Map<String, Object> parameters = search.parameters();
        parameters.put("roots", roots);
        parameters.put("reader", reader);
        return Page.of(
                jdbc,
                "select v.id, v.campaign_code, v.cycle_code, y.name as cycle, v.unit_code, o.name as unit,"
                        + " c.name as committee, v.kind, v.state, v.conclusion, v.reported_at",
                FROM,
                "order by " + search.orderBy(ORDERS, "v.reported_at desc, v.id"),
                parameters,
                number,
                Found.class);
    }
}
