package vn.bontot.rehearsal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.bontot.desk.Actor;
import vn.bontot.desk.Holders;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.People;
import vn.bontot.desk.TaskDesk;
import vn.bontot.engine.EngineTime;
import vn.bontot.engine.StatementPlans;
import vn.bontot.rehearsal.officials.violation.CaseReporter;
import vn.bontot.rehearsal.officials.violation.RevocationReporter;
import vn.bontot.sql.RecordMapper;

/** What the simulated officials act upon: the desk, the clock, and the reporting of cases. */
@Simulated
public class Stage {

    private record OpenedRound(String id, String campaignCode, String cycleCode, String committeeCode) {}

    private final TaskDesk desk;
    private final EngineTime time;
    private final StatementPlans plans;
    private final Officials officials;
    private final SignedPaper signedPaper;
    private final CaseReporter caseReporter;
    private final RevocationReporter revocationReporter;
    private final Holders holders;
    private final People people;
    private final JdbcClient jdbc;

    Stage(
            TaskDesk desk,
            EngineTime time,
            StatementPlans plans,
            Officials officials,
            SignedPaper signedPaper,
            CaseReporter caseReporter,
            RevocationReporter revocationReporter,
            Holders holders,
            People people,
            JdbcClient jdbc) {
        this.desk = desk;
        this.time = time;
        this.plans = plans;
        this.officials = officials;
        this.signedPaper = signedPaper;
        this.caseReporter = caseReporter;
        this.revocationReporter = revocationReporter;
        this.holders = holders;
        this.people = people;
        this.jdbc = jdbc;
    }

    EngineTime time() {
        return time;
    }

    StatementPlans plans() {
        return plans;
    }

    Officials officials() {
        return officials;
    }

    List<OpenTask> openSince(Instant instant) {
        return desk.openSince(instant);
    }

    Optional<OpenTask> find(String taskId) {
        return desk.find(taskId);
    }

    boolean submit(OpenTask task, Record answer, Script script) {
        return desk.submit(task.id(), answer, actor(task, script)).completed();
    }

    private Actor actor(OpenTask task, Script script) {
        if (task.key().equals("SelfAssess") && script.tells(Story.ON_BEHALF, task.unitCode(), task.cycleCode())) {
            return signedPaper.enteredFor(task);
        }
        String username = task.assignee() != null
                ? task.assignee()
                : holders.of(task.role(), task.organisationCode()).get(0);
        return Actor.of(username, people.fullName(username));
    }

    /** Reports the cases of every cycle that has opened and has none reported yet. */
    void reportCases(Script script, Instant since) {
        List<OpenedRound> opened = jdbc.sql("select id, campaign_code, cycle_code, committee_code from round"
                        + " where kind = 'ASSESSMENT' and opened_at >= ? and not exists (select 1 from violation_case v"
                        + " where v.campaign_code = round.campaign_code and v.cycle_code = round.cycle_code"
                        + " and v.committee_code = round.committee_code) order by id")
                .param(since.atOffset(ZoneOffset.UTC))
                .query(RecordMapper.of(OpenedRound.class))
                .list();
        opened.forEach(
                round -> caseReporter.report(round.campaignCode(), round.cycleCode(), round.committeeCode(), script));
    }

    /** What follows for the officials from a task that was done. */
    void completed(OpenTask task, Script script) {
        if (task.key().equals("HoldSession")) {
            revocationReporter.report(task.campaignCode(), task.cycleCode(), task.committeeCode(), script);
        }
    }
}
