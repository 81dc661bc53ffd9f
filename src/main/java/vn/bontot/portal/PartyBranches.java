package vn.bontot.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.assessment.AssessmentState;
import vn.bontot.assessment.ViolationOutcome;
import vn.bontot.registration.RegistrationState;
import vn.bontot.sql.RecordMapper;

/** The branches of a đảng bộ cơ sở, cycle by cycle. */
@Repository
class PartyBranches {

    private static final String BRANCHES =
            """
            select c.code as cycle_code, o.code, o.name, r.state as registration, a.state, a.t1, a.t2, a.t3, a.t4,
              a.rules_recognise, a.recognised, a.revoked, a.violation_outcome, m.rated, m.good
            from organisation o
            join campaign_cycle c on c.campaign_code = :campaign
            left join registration r on r.unit_code = o.code and r.campaign_code = :campaign
            left join assessment a
              on a.unit_code = o.code and a.campaign_code = :campaign and a.cycle_code = c.code
            left join member_rating m
              on m.unit_code = o.code and m.campaign_code = :campaign and m.cycle_code = c.code
            where o.parent_code = :party and o.type = 'BRANCH' and o.valid_to is null
            order by o.code, c.position
            """;

    private final JdbcClient jdbc;

    PartyBranches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A branch in a cycle. What is not known yet is null.
     *
     * @param state of its dossier; null where it has none
     */
    record Branch(
            String cycleCode,
            String code,
            String name,
            RegistrationState registration,
            AssessmentState state,
            Boolean t1,
            Boolean t2,
            Boolean t3,
            Boolean t4,
            Boolean rulesRecognise,
            Boolean recognised,
            Boolean revoked,
            ViolationOutcome violationOutcome,
            Integer rated,
            Integer good) {

        public boolean counts() {
            return Boolean.TRUE.equals(recognised);
        }

        /** Whether the session is asked to recognise it. */
        public boolean proposed() {
            return state == AssessmentState.APPRAISED && Boolean.TRUE.equals(rulesRecognise);
        }

        public boolean knockedOut() {
            return violationOutcome == ViolationOutcome.KNOCKED_OUT;
        }

        /** Whether nothing can change any more without a new decision. */
        public boolean settled() {
            return state == null
                    ? registration != null && registration != RegistrationState.ACCEPTED
                    : switch (state) {
                        case DECIDED, NOT_SUBMITTED, NOT_CONSIDERED -> true;
                        default -> false;
                    };
        }

        /** How it stands, in a few words. */
        public String standing() {
            if (state == null) {
                return registration == RegistrationState.ACCEPTED || registration == null
                        ? AssessmentLabels.NOT_OPENED
                        : registration.label();
            }
            if (state != AssessmentState.DECIDED) {
                return state.label();
            }
            return AssessmentLabels.result(Boolean.TRUE.equals(revoked), counts());
        }

        /** Names of the contents it has not reached. */
        public String missed() {
            return AssessmentLabels.missed(t1, t2, t3, t4);
        }
    }

    /** By code of the cycle; every cycle of the campaign has all branches that are active. */
    Map<String, List<Branch>> byCycle(String campaignCode, String partyCode) {
        return jdbc
                .sql(BRANCHES)
                .param("campaign", campaignCode)
                .param("party", partyCode)
                .query(RecordMapper.of(Branch.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Branch::cycleCode));
    }
}
