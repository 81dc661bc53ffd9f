package vn.bontot.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.sql.RecordMapper;

/** The meetings and their lists. */
@Repository
public class Sessions {

    private static final String NO_CYCLE = "";
    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    public Sessions(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Id of the one meeting of its kind; {@code cycleCode} is null outside the assessment. */
    public static String id(SessionKind kind, String campaignCode, String cycleCode, String organisationCode) {
        String cycle = cycleCode == null || cycleCode.isEmpty() ? "" : cycleCode + "/";
        return kind.prefix() + "/" + campaignCode + "/" + cycle + organisationCode;
    }

    /** Id of a meeting over one violation case. */
    public static String caseId(SessionKind kind, String caseId) {
        return kind.prefix() + "/" + caseId;
    }

    public Optional<Session> find(String id) {
        return jdbc.sql("select * from session where id = ?")
                .param(id)
                .query(RecordMapper.of(Session.class))
                .optional();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException for an unknown id */
    public Session get(String id) {
        return jdbc.sql("select * from session where id = ?")
                .param(id)
                .query(RecordMapper.of(Session.class))
                .single();
    }

    /** As {@link #get}, and nobody else changes the meeting until this transaction ends. */
    public Session lock(String id) {
        return jdbc.sql("select * from session where id = ? for update")
                .param(id)
                .query(RecordMapper.of(Session.class))
                .single();
    }

    /** Opens the meeting where it is not yet, and locks it. */
    public Session open(String id, SessionKind kind, String campaignCode, String cycleCode, String organisationCode) {
        if (find(id).isEmpty()) {
            jdbc.sql("insert into session (id, kind, campaign_code, cycle_code, organisation_code, state)"
                            + " values (?, ?, ?, ?, ?, 'OPEN')")
                    .params(id, kind.name(), campaignCode, cycleCode == null ? NO_CYCLE : cycleCode, organisationCode)
                    .update();
        }
        return lock(id);
    }

    /** The list is final: what comes later is not decided in this meeting. False where that was so already. */
    public boolean fixList(String id) {
        return jdbc.sql("update session set state = 'LIST_FIXED' where id = ? and state = 'OPEN'")
                        .param(id)
                        .update()
                == 1;
    }

    /** The decision is out and takes effect. */
    public void issue(String id) {
        jdbc.sql("update session set state = 'ISSUED' where id = ?").param(id).update();
    }

    public boolean isIssued(String id) {
        return find(id).map(session -> session.state() == SessionState.ISSUED).orElse(false);
    }

    public void record(String id, Proceedings proceedings) {
        jdbc.sql("update session set held_on = ?, chair = ?, minutes_document = ?, decision_number = ?,"
                        + " decision_on = ?, signer = ? where id = ?")
                .params(
                        proceedings.heldOn(),
                        proceedings.chair(),
                        proceedings.minutesDocument(),
                        proceedings.decisionNumber(),
                        proceedings.decisionOn(),
                        proceedings.signer(),
                        id)
                .update();
    }

    /** Puts a list before the meeting in place of any earlier one; {@code proposals} by unit code. */
    public void put(String id, Map<String, String> proposals) {
        jdbc.sql("delete from session_item where session_id = ?").param(id).update();
        template.batchUpdate(
                "insert into session_item (session_id, unit_code, proposal) values (?, ?, ?)",
                proposals.entrySet(),
                BATCH,
                (statement, proposal) -> {
                    statement.setString(1, id);
                    statement.setString(2, proposal.getKey());
                    statement.setString(3, proposal.getValue());
                });
    }

    /** Records what the meeting decides on units of its list. */
    public void decide(String id, Collection<SessionItem> decided) {
        template.batchUpdate(
                "update session_item set outcome = ?, reason = ? where session_id = ? and unit_code = ?",
                decided,
                BATCH,
                (statement, item) -> {
                    statement.setString(1, item.outcome());
                    statement.setString(2, item.reason());
                    statement.setString(3, id);
                    statement.setString(4, item.unitCode());
                });
    }

    /** The list by unit code. */
    public List<SessionItem> items(String id) {
        return jdbc.sql("select * from session_item where session_id = ? order by unit_code")
                .param(id)
                .query(RecordMapper.of(SessionItem.class))
                .list();
    }
}
