package vn.bontot.summary;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** The committees' reports to the province. */
@Repository
public class CommitteeSummaries {

    private final JdbcClient jdbc;
    private final Clock clock;

    public CommitteeSummaries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<CommitteeReport> find(String campaignCode, String committeeCode) {
        return jdbc.sql("select * from committee_report where campaign_code = ? and committee_code = ?")
                .params(campaignCode, committeeCode)
                .query(RecordMapper.of(CommitteeReport.class))
                .optional();
    }

    CommitteeReport get(String campaignCode, String committeeCode) {
        return find(campaignCode, committeeCode).orElseThrow();
    }

    void write(String campaignCode, String committeeCode, SummaryAnswer parts) {
        if (find(campaignCode, committeeCode).isEmpty()) {
            jdbc.sql("insert into committee_report (campaign_code, committee_code, state, late)"
                            + " values (?, ?, 'WRITTEN', false)")
                    .params(campaignCode, committeeCode)
                    .update();
        }
        jdbc.sql("update committee_report set state = 'WRITTEN', results = ?, leadership = ?, strengths = ?,"
                        + " limits = ?, lessons = ?, proposals = ?, document = ?"
                        + " where campaign_code = ? and committee_code = ?")
                .params(
                        parts.results(),
                        parts.leadership(),
                        parts.strengths(),
                        parts.limits(),
                        parts.lessons(),
                        parts.proposals(),
                        parts.document(),
                        campaignCode,
                        committeeCode)
                .update();
    }

    void recordConference(String campaignCode, String committeeCode, Conference conference) {
        jdbc.sql("update committee_report set state = 'CONFERENCE_HELD', conference_on = ?, conference_place = ?,"
                        + " minutes_document = ?, commendations = ? where campaign_code = ? and committee_code = ?")
                .params(
                        conference.heldOn(),
                        conference.place(),
                        conference.minutesDocument(),
                        conference.commendations(),
                        campaignCode,
                        committeeCode)
                .update();
    }

    void send(String campaignCode, String committeeCode, ReportSending sending, boolean late) {
        jdbc.sql("update committee_report set state = 'SENT', number = ?, issued_on = ?, letter_number = ?,"
                        + " signer = ?, sent_at = ?, late = ? where campaign_code = ? and committee_code = ?")
                .params(
                        sending.number(),
                        sending.issuedOn(),
                        sending.letterNumber(),
                        sending.signer(),
                        OffsetDateTime.now(clock),
                        late,
                        campaignCode,
                        committeeCode)
                .update();
    }

    /** It counts as not sent until it is sent again. */
    void giveBack(String campaignCode, String committeeCode, String reason) {
        jdbc.sql("update committee_report set state = 'RETURNED', return_reason = ?, sent_at = null"
                        + " where campaign_code = ? and committee_code = ?")
                .params(reason, campaignCode, committeeCode)
                .update();
    }

    void receive(String campaignCode, String committeeCode) {
        jdbc.sql("update committee_report set state = 'RECEIVED', received_at = ?"
                        + " where campaign_code = ? and committee_code = ?")
                .params(OffsetDateTime.now(clock), campaignCode, committeeCode)
                .update();
    }
}
