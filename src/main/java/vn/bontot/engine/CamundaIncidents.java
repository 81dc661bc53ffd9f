package vn.bontot.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.Incidents;
import vn.bontot.desk.Refused;

/** The engine's failed jobs. */
@Service
class CamundaIncidents implements Incidents {

    private static final String FAILED = " from act_ru_job j where j.exception_msg_ is not null";

    private static final String LIST =
            """
            select j.id_, j.process_instance_id_, j.process_def_id_, j.retries_, j.exception_msg_,
              coalesce(j.failed_act_id_, jd.act_id_) as step, d.name_ as process, o.name as subject,
              coalesce((select min(i.incident_timestamp_) from act_ru_incident i where i.configuration_ = j.id_),
                (select max(l.timestamp_) from act_hi_job_log l where l.job_id_ = j.id_ and l.job_state_ = 1),
                j.create_time_) as since
            from act_ru_job j
            left join act_ru_jobdef jd on jd.id_ = j.job_def_id_
            left join act_re_procdef d on d.id_ = j.process_def_id_
            left join act_ru_variable u on u.execution_id_ = j.process_instance_id_ and u.name_ = 'unitCode'
            left join act_ru_variable c on c.execution_id_ = j.process_instance_id_ and c.name_ = 'committeeCode'
            left join organisation o on o.code = coalesce(u.text_, c.text_)
            where j.exception_msg_ is not null
            order by case when j.retries_ = 0 then 0 else 1 end, since, j.id_
            offset ? rows fetch next ? rows only
            """;

    private final JdbcClient jdbc;
    private final ManagementService management;
    private final RepositoryService repository;
    private final EventLog events;
    private final Clock clock;

    CamundaIncidents(
            JdbcClient jdbc, ManagementService management, RepositoryService repository, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.management = management;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Incident> list(int first, int number) {
        return jdbc.sql(LIST).params(first, number).query(this::read).list();
    }

    @Override
    public int count() {
        return jdbc.sql("select count(*)" + FAILED).query(Integer.class).single();
    }

    /** The row's lock lets the executor and other clicks wait; a job that is being tried is left alone. */
    @Override
    @Transactional
    public void retry(String jobId, Actor actor) {
        Integer retries = jdbc.sql("select j.retries_" + FAILED + " and j.id_ = ? and j.lock_owner_ is null for update")
                .param(jobId)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Refused("Tác vụ này đã chạy xong, không còn, hoặc đang được thử lại."));
        if (retries == 0) {
            management.setJobRetries(jobId, 1);
        }
        management.setJobDuedate(jobId, Date.from(clock.instant()));
        events.happened("RetryJob", "Cho thử lại tác vụ tự động " + jobId, null, null, null, actor);
    }

    private Incident read(ResultSet row, int number) throws SQLException {
        Timestamp since = row.getTimestamp("since");
        return new Incident(
                row.getString("id_"),
                row.getString("process_instance_id_"),
                row.getString("process"),
                stepName(row.getString("process_def_id_"), row.getString("step")),
                row.getString("subject"),
                since == null ? null : since.toInstant(),
                row.getInt("retries_"),
                row.getString("exception_msg_"));
    }

    /** From the engine's cache of deployed models. */
    private String stepName(String processDefinitionId, String step) {
        if (processDefinitionId == null || step == null) {
            return null;
        }
        FlowElement element =
                repository.getBpmnModelInstance(processDefinitionId).getModelElementById(step);
        return element == null ? null : element.getName();
    }
}
