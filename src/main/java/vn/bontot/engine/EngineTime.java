package vn.bontot.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.bontot.desk.BackgroundWork;

/** A virtual clock, and the jobs that are due on it; nothing else may run jobs while it is used. */
@Component
@Profile({"rehearsal", "demo"})
public class EngineTime {

    private static final int PAGE = 50;

    /** A timer that has fired. */
    public record FiredTimer(Instant at, String process, String element) {}

    /** Hears of every timer before it fires. */
    public interface TimerListener {
        void fires(FiredTimer timer);
    }

    private record Place(String process, String element) {}

    private final ProcessEngine engine;
    private final ManagementService managementService;
    private final RuntimeService runtimeService;
    private final JdbcClient jdbc;
    private final BackgroundWork background;
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    EngineTime(
            ProcessEngine engine,
            ManagementService managementService,
            RuntimeService runtimeService,
            JdbcClient jdbc,
            BackgroundWork background) {
        this.engine = engine;
        this.managementService = managementService;
        this.runtimeService = runtimeService;
        this.jdbc = jdbc;
        this.background = background;
    }

    public Instant now() {
        return ClockUtil.now().toInstant();
    }

    public void set(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /**
     * Does something while the engine's own job executor and other work in the background rest: a job that runs while
     * the clock jumps would be taken for lost and run twice.
     */
    public void alone(Runnable action) {
        background.whileItRests(() -> withoutJobs(action));
    }

    private void withoutJobs(Runnable action) {
        JobExecutor executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        boolean active = executor.isActive();
        if (active) {
            executor.shutdown();
            awaitRunningJobs();
        }
        try {
            action.run();
        } finally {
            if (active) {
                executor.start();
            }
        }
    }

    private void awaitRunningJobs() {
        try {
            while (lockedJobs() > 0) {
                Thread.sleep(50);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private long lockedJobs() {
        return jdbc.sql("select count(*) from act_ru_job where lock_owner_ is not null")
                .query(Long.class)
                .single();
    }

    /**
     * Runs what is due until nothing is.
     *
     * @return number of jobs
     * @throws RuntimeException the job's own, where one fails; it is left as an incident would be
     */
    public int runDueJobs(TimerListener listener) {
        int ran = 0;
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            for (Job job : due) {
                ran += run(job, listener) ? 1 : 0;
            }
        }
        return ran;
    }

    private List<Job> due() {
        return managementService
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, PAGE);
    }

    private boolean run(Job job, TimerListener listener) {
        // A job may have taken away another of the same page, e.g. a message the timer it raced with.
        if (managementService.createJobQuery().jobId(job.getId()).count() == 0) {
            return false;
        }
        if (job instanceof TimerEntity) {
            Place place = places.computeIfAbsent(job.getJobDefinitionId(), this::place);
            listener.fires(new FiredTimer(now(), place.process(), place.element()));
        }
        managementService.executeJob(job.getId());
        return true;
    }

    /** When the next timer is due; empty where no timer waits. */
    public Optional<Instant> nextTimer() {
        return managementService
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(job -> job.getDuedate().toInstant());
    }

    /** Whether the process of this model and business key has not ended. */
    public boolean isRunning(String processId, String businessKey) {
        return runtimeService
                        .createProcessInstanceQuery()
                        .processDefinitionKey(processId)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    public long incidents() {
        return runtimeService.createIncidentQuery().count();
    }

    private Place place(String jobDefinitionId) {
        JobDefinition definition = managementService
                .createJobDefinitionQuery()
                .jobDefinitionId(jobDefinitionId)
                .singleResult();
        return new Place(definition.getProcessDefinitionKey(), definition.getActivityId());
    }
}
