package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two committees with two cycles and three units each, from launch to summary, over the models alone: the seams between
 * them (business keys, variables handed down, messages, what is left open at a date) without any of the product's beans.
 */
class CampaignWalkTest {

    private static final List<String> COMMITTEES = List.of("HU-01", "HU-02");
    private static final List<String> CYCLES = List.of("2023", "2024");
    private static final int UNITS = 3;
    private static final int CHUNK = 2;
    private static final Set<String> OPENINGS = Set.of("Timer_CycleOpens", "Timer_SummaryOpens");

    private final Map<String, Integer> unitsToStart = new HashMap<>();
    private final Map<String, Integer> unitsToHandIn = new HashMap<>();
    private final Set<String> reported = new TreeSet<>();
    private ProcessEngine engine;

    @BeforeEach
    void deployModels() throws IOException {
        engine = new StandaloneInMemProcessEngineConfiguration() {
            {
                setBeans(beans());
                setReevaluateTimeCycleWhenDue(true);
            }
        }.setProcessEngineName("campaign-walk")
                .setJdbcUrl("jdbc:h2:mem:campaign-walk")
                .setDatabaseSchemaUpdate("create-drop")
                .buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                deployment.addString(file.getFileName().toString(), Files.readString(file));
            }
        }
        deployment.deploy();
    }

    @AfterEach
    void stopEngine() {
        engine.close();
    }

    @Test
    void wholeCampaignWalksFromLaunchToSummary() {
        engine.getRuntimeService()
                .startProcessInstanceByKey("campaign", "2023-2025", Map.of("campaignCode", "2023-2025"));

        walk(Set.of());

        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
        assertThat(businessKeysOf("campaign-launch")).containsExactly("2023-2025");
        assertThat(businessKeysOf("committee-campaign")).containsExactly("2023-2025/HU-01", "2023-2025/HU-02");
        assertThat(businessKeysOf("assessment-round"))
                .containsExactly(
                        "2023-2025/2023/HU-01", "2023-2025/2023/HU-02", "2023-2025/2024/HU-01", "2023-2025/2024/HU-02");
        assertThat(businessKeysOf("unit-assessment")).hasSize(COMMITTEES.size() * CYCLES.size() * UNITS);
        assertThat(passed("Event_AllIn")).isEqualTo(COMMITTEES.size() * (2 + CYCLES.size()));
        assertThat(passed("EndEvent_CampaignSummedUp")).isOne();
    }

    @Test
    void roundsEndOnTheirDatesWhenNobodyHandsIn() {
        engine.getRuntimeService()
                .startProcessInstanceByKey("campaign", "2023-2025", Map.of("campaignCode", "2023-2025"));

        walk(Set.of("UserTask_RegisterUnit", "UserTask_AppraiseAssessment", "UserTask_WriteSummary"));

        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
        assertThat(passed("Timer_RoundEnds")).isEqualTo(COMMITTEES.size() * 2);
        assertThat(passed("Timer_HandInEnds")).isEqualTo(COMMITTEES.size() * CYCLES.size());
        assertThat(passed("Timer_AppraisalEnds")).isEqualTo(COMMITTEES.size() * CYCLES.size());
        assertThat(passed("EndEvent_Closed")).isEqualTo(COMMITTEES.size() * (2 + CYCLES.size()) * UNITS);
    }

    @Test
    void remindersGoOnBesideTheWorkAndDoNotHoldIt() {
        var campaign = engine.getRuntimeService()
                .startProcessInstanceByKey("campaign", "2023-2025", Map.of("campaignCode", "2023-2025"));

        for (int day = 0; day < 3; day++) {
            engine.getManagementService()
                    .executeJob(reminderOf(campaign.getId()).getId());
        }

        assertThat(passed("EndEvent_DigestsWritten")).isEqualTo(3);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskDefinitionKey("UserTask_DraftPlan")
                        .count())
                .isOne();
        walk(Set.of());
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    /** Does all open work but the tasks left aside; dates come only when nothing else can be done. */
    private void walk(Set<String> leftAside) {
        boolean moved;
        do {
            moved = runJobs(false) || completeTasks(leftAside) || runJobs(true);
        } while (moved);
    }

    private boolean completeTasks(Set<String> leftAside) {
        var tasks = engine.getTaskService().createTaskQuery().list().stream()
                .filter(task -> !leftAside.contains(task.getTaskDefinitionKey()))
                .toList();
        for (var task : tasks) {
            assertThat(task.getAssignee()).isEqualTo("holder of " + task.getTaskDefinitionKey());
            assertThat(task.getDueDate()).isNotNull();
            engine.getTaskService().complete(task.getId(), Map.of("returned", false, "registering", true));
        }
        return !tasks.isEmpty();
    }

    private boolean runJobs(boolean dates) {
        var moved = false;
        for (Job job : engine.getManagementService().createJobQuery().list()) {
            var activity = activityOf(job);
            var isDate = activity.startsWith("Timer_") && !OPENINGS.contains(activity);
            var gone = engine.getManagementService()
                            .createJobQuery()
                            .jobId(job.getId())
                            .count()
                    == 0;
            if (gone || isDate != dates || activity.equals("Timer_ReminderDue")) {
                continue;
            }
            engine.getManagementService().executeJob(job.getId());
            if (dates) {
                return true;
            }
            moved = true;
        }
        return moved;
    }

    private Job reminderOf(String processInstanceId) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(processInstanceId)
                .timers()
                .singleResult();
    }

    private String activityOf(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private List<String> businessKeysOf(String process) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .list()
                .stream()
                .map(HistoricProcessInstance::getBusinessKey)
                .sorted()
                .toList();
    }

    private long passed(String activity) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId(activity)
                .finished()
                .list()
                .stream()
                .filter(instance -> !instance.isCanceled())
                .count();
    }

    private Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("routing", new Routing());
        beans.put("calendar", new Calendar());
        beans.put("committees", new Codes(COMMITTEES));
        beans.put("cycles", new Codes(CYCLES));
        beans.put("reminders", new Reminders());
        beans.put("openRegistrationRoundDelegate", open());
        beans.put("openAssessmentRoundDelegate", open());
        beans.put("openSummaryRoundDelegate", open());
        beans.put("startUnitsDelegate", (JavaDelegate) this::startUnits);
        beans.put("checkAllInDelegate", (JavaDelegate) this::checkAllIn);
        beans.put("endOpenUnitsDelegate", (JavaDelegate) this::endOpenUnits);
        beans.put("lookForOpenUnitsDelegate", (JavaDelegate) execution -> execution.setVariable(
                "unitsOpen", unitsToHandIn.get(stageOf(execution) + " " + execution.getProcessBusinessKey()) > 0));
        beans.put("checkAllReportedDelegate", (JavaDelegate) this::checkAllReported);
        for (String quiet : List.of("proposeResult", "determineEffect", "writeDigests")) {
            beans.put(quiet + "Delegate", (JavaDelegate) execution -> {});
        }
        return beans;
    }

    private JavaDelegate open() {
        return execution -> {
            var round = stageOf(execution) + " " + execution.getProcessBusinessKey();
            unitsToStart.put(round, UNITS);
            unitsToHandIn.put(round, UNITS);
        };
    }

    private void startUnits(DelegateExecution execution) {
        var round = stageOf(execution) + " " + execution.getProcessBusinessKey();
        for (int unit = 0; unit < CHUNK && unitsToStart.get(round) > 0; unit++) {
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .startProcessInstanceByKey(
                            "unit-" + stageOf(execution),
                            execution.getProcessBusinessKey() + "/CB-" + unitsToStart.get(round),
                            Map.of("roundKey", execution.getProcessBusinessKey()));
            unitsToStart.merge(round, -1, Integer::sum);
        }
        execution.setVariable("moreUnits", unitsToStart.get(round) > 0);
    }

    private void checkAllIn(DelegateExecution execution) {
        var unit = execution.hasVariable("roundKey");
        var roundKey = unit ? (String) execution.getVariable("roundKey") : execution.getProcessBusinessKey();
        var open = unitsToHandIn.merge(stageOf(execution) + " " + roundKey, unit ? -1 : 0, Integer::sum);
        if (open == 0) {
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation(stageOf(execution) + ".all-in")
                    .processInstanceBusinessKey(roundKey)
                    .correlateAllWithResult();
        }
    }

    private void endOpenUnits(DelegateExecution execution) {
        var runtime = execution.getProcessEngineServices().getRuntimeService();
        var units =
                runtime
                        .createExecutionQuery()
                        .messageEventSubscriptionName(stageOf(execution) + ".closed")
                        .list()
                        .stream()
                        .filter(unit ->
                                execution.getProcessBusinessKey().equals(runtime.getVariable(unit.getId(), "roundKey")))
                        .toList();
        units.stream()
                .limit(CHUNK)
                .forEach(unit -> runtime.messageEventReceived(stageOf(execution) + ".closed", unit.getId()));
        execution.setVariable("moreUnits", units.size() > CHUNK);
    }

    private void checkAllReported(DelegateExecution execution) {
        reported.add(execution.getProcessBusinessKey());
        if (reported.size() == COMMITTEES.size()) {
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation("committees.all-reported")
                    .processInstanceBusinessKey((String) execution.getVariable("campaignCode"))
                    .correlateAllWithResult();
        }
    }

    /** "registration" of registration-round, unit-registration; "summary" of committee-summary. */
    private static String stageOf(DelegateExecution execution) {
        return execution
                .getProcessDefinitionId()
                .replaceFirst(":.*", "")
                .replaceFirst("-round$", "")
                .replaceFirst("^(unit|committee)-", "");
    }

    public static final class Routing {
        public String holder(DelegateExecution execution) {
            return "holder of " + execution.getCurrentActivityId();
        }

        public String group(DelegateExecution execution) {
            return "group of " + execution.getCurrentActivityId();
        }

        public boolean needed(DelegateExecution execution, String task) {
            return execution.getProcessBusinessKey().endsWith("1");
        }
    }

    public static final class Calendar {
        private static final Date SOME_DAY = Date.from(LocalDateTime.of(2099, 1, 1, 0, 0)
                .atZone(ZoneId.systemDefault())
                .toInstant());

        public Date due(DelegateExecution execution, String key) {
            return SOME_DAY;
        }

        public Date after(DelegateExecution execution, String key) {
            return SOME_DAY;
        }

        public Date from(DelegateExecution execution, String key) {
            return SOME_DAY;
        }
    }

    public static final class Reminders {
        private int day = 1;

        public String cycle(DelegateExecution execution) {
            return "R/2099-01-%02dT08:00:00/P1D".formatted(day++ % 28 + 1);
        }
    }

    public record Codes(List<String> all) {
        public List<String> codes(DelegateExecution execution) {
            return new ArrayList<>(all);
        }
    }
}
