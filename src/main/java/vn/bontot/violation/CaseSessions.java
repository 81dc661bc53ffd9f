package vn.bontot.violation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.bontot.desk.OpenTask;
import vn.bontot.session.Proceedings;
import vn.bontot.session.SessionItem;
import vn.bontot.session.SessionKind;
import vn.bontot.session.Sessions;

/** Writes down a meeting over one case. */
@Component
class CaseSessions {

    private final Sessions sessions;

    CaseSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    void writeDown(
            SessionKind kind, OpenTask task, Proceedings proceedings, String proposal, String outcome, String reason) {
        String id = Sessions.caseId(kind, task.caseId());
        sessions.open(id, kind, task.campaignCode(), task.cycleCode(), task.committeeCode());
        sessions.put(id, Map.of(task.unitCode(), proposal));
        sessions.decide(id, List.of(new SessionItem(id, task.unitCode(), proposal, outcome, reason)));
        sessions.record(id, proceedings);
        sessions.issue(id);
    }
}
