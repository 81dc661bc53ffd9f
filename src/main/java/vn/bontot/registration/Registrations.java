package vn.bontot.registration;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.desk.Refused;
import vn.bontot.organisation.Organisation;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;
import vn.bontot.sql.RecordMapper;

/** The register of a campaign. */
@Repository
public class Registrations {

    private static final String RETURNED = "(state = 'RETURNED' or sent_again_at is not null)";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    public Registrations(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** Units of a committee that are in the campaign, whether they handed anything in later or not; by code. */
    public List<Organisation> registeredUnits(String campaignCode, String committeeCode) {
        return jdbc.sql(
                        "select o.* from organisation o join registration r on r.unit_code = o.code"
                                + " where r.campaign_code = ? and r.committee_code = ? and r.state = 'ACCEPTED' order by o.code")
                .params(campaignCode, committeeCode)
                .query(RecordMapper.of(Organisation.class))
                .list();
    }

    public boolean isRegistered(String campaignCode, String unitCode) {
        return jdbc.sql("select count(*) from registration where campaign_code = ? and unit_code = ?"
                                + " and state = 'ACCEPTED'")
                        .params(campaignCode, unitCode)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public Registration get(String entryId) {
        return jdbc.sql("select * from registration where entry_id = ?")
                .param(entryId)
                .query(RecordMapper.of(Registration.class))
                .single();
    }

    void open(String campaignCode, String committeeCode, List<Organisation> units) {
        template.batchUpdate(
                "insert into registration (entry_id, campaign_code, committee_code, unit_code, state, handed_in_late)"
                        + " values (?, ?, ?, ?, 'NOT_ANSWERED', false)",
                units,
                100,
                (statement, unit) -> {
                    statement.setString(1, Rounds.entryId(RoundKind.REGISTRATION, campaignCode, null, unit.code()));
                    statement.setString(2, campaignCode);
                    statement.setString(3, committeeCode);
                    statement.setString(4, unit.code());
                });
    }

    /** What came back through its superiors is measured by its first hand-in. */
    void handIn(String entryId, RegistrationAnswer answer, RegistrationState state, boolean late, String enteredBy) {
        int updated = jdbc.sql("update registration set state = ?, decline_reason = ?, met_on = ?, members_total = ?,"
                        + " members_present = ?, members_in_favour = ?, goal = ?, pledge_document = ?,"
                        + " minutes_document = ?, contact_name = ?, contact_phone = ?,"
                        + " handed_in_at = case when " + RETURNED + " then handed_in_at else ? end,"
                        + " handed_in_late = case when " + RETURNED + " then handed_in_late else ? end,"
                        + " sent_again_at = case when " + RETURNED + " then ? else sent_again_at end,"
                        + " entered_by = ? where entry_id = ? and state <> 'NOT_REGISTERED'")
                .params(
                        state.name(),
                        answer.declineReason(),
                        answer.metOn(),
                        answer.membersTotal(),
                        answer.membersPresent(),
                        answer.membersInFavour(),
                        answer.goal(),
                        answer.pledgeDocument(),
                        answer.minutesDocument(),
                        answer.contactName(),
                        answer.contactPhone(),
                        OffsetDateTime.now(clock),
                        late,
                        OffsetDateTime.now(clock),
                        enteredBy,
                        entryId)
                .update();
        demandTakenUp(updated);
    }

    void decide(String entryId, RegistrationState state, String note, String by) {
        int updated = jdbc.sql(
                        "update registration set state = ?, review_note = ?, decided_at = ?, reviewed_by = ? where entry_id = ?"
                                + " and state <> 'NOT_REGISTERED'")
                .params(state.name(), note, OffsetDateTime.now(clock), by, entryId)
                .update();
        demandTakenUp(updated);
    }

    /** The register may have been closed in the meantime, or at the same moment. */
    private static void demandTakenUp(int updated) {
        if (updated == 0) {
            throw new Refused("Danh sách đăng ký của cấp ủy đã được chốt; không nhận thêm ý kiến về đăng ký này.");
        }
    }

    /** Whoever has not been accepted by now is not registered: the codes of these units. */
    List<String> closeRegister(String campaignCode, String committeeCode) {
        jdbc.sql("update registration set state = 'NOT_REGISTERED', decided_at = ? where campaign_code = ?"
                        + " and committee_code = ? and state not in ('ACCEPTED', 'REFUSED', 'DECLINED')")
                .params(OffsetDateTime.now(clock), campaignCode, committeeCode)
                .update();
        return jdbc.sql("select unit_code from registration where campaign_code = ? and committee_code = ?"
                        + " and state = 'NOT_REGISTERED' order by unit_code")
                .params(campaignCode, committeeCode)
                .query(String.class)
                .list();
    }
}
