package vn.bontot.portal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.desk.UnitNotice;
import vn.bontot.organisation.Organisation;
import vn.bontot.registration.Registration;
import vn.bontot.session.SessionKind;
import vn.bontot.session.Sessions;
import vn.bontot.sql.RecordMapper;
import vn.bontot.summary.SummaryState;
import vn.bontot.violation.ViolationCase;

/** What is on record of one unit in one campaign, besides its dossiers. */
@Repository
class UnitFile {

    private static final String DECISIONS =
            """
            select s.kind, s.cycle_code, o.name as body, s.held_on, s.chair, s.decision_number, s.decision_on,
              s.signer, i.proposal, i.outcome, i.reason, s.state = 'ISSUED' as issued, c.name as cycle_name,
              (select max(e.happened_at) from event e
                where e.campaign_code = s.campaign_code and (
                  s.kind = 'RECOGNITION' and e.kind = 'HoldSession' and e.cycle_code = s.cycle_code
                    and e.committee_code = s.organisation_code
                  or s.kind = 'SUPPLEMENTARY' and e.kind in ('HoldLateSession', 'HoldSupplementarySession')
                    and e.cycle_code = s.cycle_code and e.unit_code = i.unit_code
                  or s.kind = 'REVOCATION' and e.kind = 'HoldRevocationSession'
                    and e.cycle_code = s.cycle_code and e.unit_code = i.unit_code
                  or s.kind = 'AWARD' and e.kind = 'IssueDecision' and e.committee_code = s.organisation_code
                  or s.kind = 'PROVINCIAL' and e.kind = 'IssueProvincialDecision')) as issued_at
            from session_item i
            join session s on s.id = i.session_id
            join organisation o on o.code = s.organisation_code
            left join campaign_cycle c on c.campaign_code = s.campaign_code and c.code = s.cycle_code
            where %s
            order by s.held_on, s.id
            """;

    private static final String AWARD =
            """
            select q.registered, q.eligible, q.quota, q.stage, q.no_nomination_reason,
              (select count(*) from session_item i join session s on s.id = i.session_id where s.kind = 'AWARD'
                and s.campaign_code = q.campaign_code and s.organisation_code = q.committee_code
                and i.outcome = 'NOMINATED') as nominated,
              (select count(*) from session_item i join session s on s.id = i.session_id where s.kind = 'AWARD'
                and s.campaign_code = q.campaign_code and s.organisation_code = q.committee_code
                and i.outcome = 'COMMENDED') as commended,
              a.suggestion, a.proposal_reason, a.position, a.tied,
              a.targets_exceeded, a.targets_assigned, a.members_good, a.members_rated, a.result, a.result_reason,
              a.appraisal, a.appraisal_reason, a.opinion, a.opinion_reason
            from award_quota q
            left join award a on a.campaign_code = q.campaign_code and a.unit_code = :unit
            where q.campaign_code = :campaign and q.committee_code = :committee
            """;

    /** Only files of answers that were handed in: what is still a draft is its writer's alone. */
    private static final String PAPERS =
            """
            select d.id, d.file_name, d.size_bytes, d.uploaded_at, p.label, c.name as cycle
            from (
              select pledge_document as id, 'Giao ước thi đua' as label, '' as cycle_code, 1 as position
                from registration where unit_code = :unit and campaign_code = :campaign
              union all
              select minutes_document, 'Biên bản họp thống nhất đăng ký', '', 2
                from registration where unit_code = :unit and campaign_code = :campaign
              union all
              select minutes_document, 'Biên bản họp thông qua tự đánh giá', cycle_code, 3
                from assessment where unit_code = :unit and campaign_code = :campaign
              union all
              select e.document_id, 'Minh chứng mục ' || e.criterion_code, a.cycle_code, 4
                from assessment a join assessment_evidence e on e.entry_id = a.entry_id and e.hand_in = a.hand_in
                where a.unit_code = :unit and a.campaign_code = :campaign
              union all
              select l.document, 'Văn bản đề nghị đưa vào hội nghị bổ sung', a.cycle_code, 5
                from late_dossier l join assessment a on a.entry_id = l.entry_id
                where a.unit_code = :unit and a.campaign_code = :campaign
              union all
              select document, 'Báo cáo tổng kết', '', 6
                from unit_summary where unit_code = :unit and campaign_code = :campaign
              union all
              select on_behalf_document, 'Bản giấy đã ký (nhập thay)', coalesce(cycle_code, ''), 7
                from event where unit_code = :unit and campaign_code = :campaign) p
            join document d on d.id = p.id and d.organisation_code = :unit
            left join campaign_cycle c on c.campaign_code = :campaign and c.code = p.cycle_code
            order by p.cycle_code, p.position, d.uploaded_at, d.id
            """;

    /** Names of what meetings of all kinds are asked for and decide. */
    private static final Map<String, String> LABELS = Map.of(
            "RECOGNISED", "Công nhận",
            "NOT_RECOGNISED", "Không công nhận",
            "REVOKED", "Thu hồi công nhận",
            "KEPT", "Giữ nguyên công nhận",
            "COMMENDED", "Tặng Giấy khen",
            "NOMINATED", "Đề nghị tặng Bằng khen",
            "NONE", "Không khen thưởng lần này",
            "GRANTED", "Tặng Bằng khen",
            "REFUSED", "Không tặng Bằng khen");

    private static final String HAPPENINGS =
            """
            select e.happened_at, e.actor_name, e.kind, e.text, c.name as cycle, e.on_behalf_reason, e.on_behalf_document
            from (
              select id, happened_at, actor_name, kind, text, campaign_code, cycle_code, on_behalf_reason,
                on_behalf_document
              from event where unit_code = :unit and campaign_code = :campaign
              union all
              select l.id, l.happened_at, l.actor_name, l.kind, l.text || case r.state
                  when 'NOT_REGISTERED' then ' – Không đăng ký trong thời hạn'
                  when 'ACCEPTED' then ' – Có trong danh sách' else '' end,
                l.campaign_code, l.cycle_code, l.on_behalf_reason, l.on_behalf_document
              from event l join registration r on r.campaign_code = l.campaign_code and r.unit_code = :unit
              where l.committee_code = :committee and l.unit_code is null and l.campaign_code = :campaign
                and l.kind = 'CloseRegister'
              union all
              select l.id, l.happened_at, l.actor_name, l.kind, l.text, l.campaign_code, l.cycle_code,
                l.on_behalf_reason, l.on_behalf_document
              from event l join assessment a on a.campaign_code = l.campaign_code and a.cycle_code = l.cycle_code
                and a.unit_code = :unit
              where l.committee_code = :committee and l.unit_code is null and l.campaign_code = :campaign
                and l.kind in ('GiveInspectionOpinion', 'PublishResults')) e
            left join campaign_cycle c on c.campaign_code = e.campaign_code and c.code = e.cycle_code
            order by e.happened_at desc, e.id desc
            """;

    private final JdbcClient jdbc;

    UnitFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a meeting decided about the unit.
     *
     * @param body whose meeting it was
     * @param issued whether the decision is in force
     * @param issuedAt when it was written down; null where nobody did so in this product
     */
    record Decision(
            SessionKind kind,
            String cycleCode,
            String body,
            LocalDate heldOn,
            String chair,
            String decisionNumber,
            LocalDate decisionOn,
            String signer,
            String proposal,
            String outcome,
            String reason,
            boolean issued,
            String cycleName,
            OffsetDateTime issuedAt) {

        /** As the course of things tells it. */
        Happening happening() {
            String number = decisionNumber == null ? "" : ". " + paper();
            String text = kind.label() + " – " + outcomeLabel() + number;
            return new Happening(issuedAt, body, kind.name(), text, cycleName, null, null);
        }

        public boolean departs() {
            return outcome != null && !outcome.equals(proposal);
        }

        public String paper() {
            return UnitNotice.decision(decisionNumber);
        }

        public String outcomeLabel() {
            return label(outcome);
        }

        public String proposalLabel() {
            return label(proposal);
        }

        private static String label(String result) {
            return result == null ? "Chưa quyết định" : LABELS.get(result);
        }
    }

    /** Since when the unit is a pilot; the cycle is null for one chosen at the start. */
    record Pilot(String sinceCycle, OffsetDateTime chosenAt) {}

    /** The unit's report at the end of the campaign. */
    record Summary(SummaryState state, OffsetDateTime submittedAt, boolean late, String returnReason) {}

    record Paper(String id, String fileName, int sizeBytes, OffsetDateTime uploadedAt, String label, String cycle) {}

    /** @param kind key of the task, or of the act that was no task */
    record Happening(
            OffsetDateTime happenedAt,
            String actorName,
            String kind,
            String text,
            String cycle,
            String onBehalfReason,
            String onBehalfDocument) {}

    Optional<Registration> registration(String campaignCode, String unitCode) {
        return jdbc.sql("select * from registration where campaign_code = ? and unit_code = ?")
                .params(campaignCode, unitCode)
                .query(RecordMapper.of(Registration.class))
                .optional();
    }

    Optional<Pilot> pilot(String campaignCode, String unitCode) {
        return jdbc.sql("select since_cycle, chosen_at from pilot where campaign_code = ? and unit_code = ?")
                .params(campaignCode, unitCode)
                .query(RecordMapper.of(Pilot.class))
                .optional();
    }

    /** In the order of the meetings. */
    List<Decision> decisions(String campaignCode, String unitCode) {
        return jdbc.sql(DECISIONS.formatted("i.unit_code = :unit and s.campaign_code = :campaign"))
                .param("campaign", campaignCode)
                .param("unit", unitCode)
                .query(RecordMapper.of(Decision.class))
                .list();
    }

    /** Of the meetings that were called for a case. */
    List<Decision> decisionsOn(ViolationCase known) {
        return jdbc.sql(DECISIONS.formatted("s.id in (:sessions)"))
                .param(
                        "sessions",
                        List.of(
                                Sessions.caseId(SessionKind.REVOCATION, known.id()),
                                Sessions.caseId(SessionKind.SUPPLEMENTARY, known.id())))
                .query(RecordMapper.of(Decision.class))
                .list();
    }

    Optional<Summary> summary(String campaignCode, String unitCode) {
        return jdbc.sql("select state, submitted_at, late, return_reason from unit_summary"
                        + " where campaign_code = ? and unit_code = ?")
                .params(campaignCode, unitCode)
                .query(RecordMapper.of(Summary.class))
                .optional();
    }

    /** Empty while the committee has not listed who can be awarded. */
    Optional<UnitAward> award(String campaignCode, String committeeCode, String unitCode) {
        return jdbc.sql(AWARD)
                .param("campaign", campaignCode)
                .param("committee", committeeCode)
                .param("unit", unitCode)
                .query(RecordMapper.of(UnitAward.class))
                .optional();
    }

    /** Every case of the unit, oldest first. */
    List<ViolationCase> cases(String campaignCode, String unitCode) {
        return jdbc.sql("select * from violation_case where campaign_code = ? and unit_code = ?"
                        + " order by cycle_code, reported_at, id")
                .params(campaignCode, unitCode)
                .query(RecordMapper.of(ViolationCase.class))
                .list();
    }

    List<Paper> papers(String campaignCode, String unitCode) {
        return jdbc.sql(PAPERS)
                .param("campaign", campaignCode)
                .param("unit", unitCode)
                .query(RecordMapper.of(Paper.class))
                .list();
    }

    /** What was done about the unit, and about lists that it stands on; newest first. */
    List<Happening> happenings(String campaignCode, Organisation unit) {
        return jdbc.sql(HAPPENINGS)
                .param("campaign", campaignCode)
                .param("committee", unit.committeeCode())
                .param("unit", unit.code())
                .query(RecordMapper.of(Happening.class))
                .list();
    }
}
