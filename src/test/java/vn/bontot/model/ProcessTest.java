package vn.bontot.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A process test: the models alone on one engine that all such tests share, with {@link StubBeans} for everything the
 * models name. What it passes is kept for {@link PathCoverageTest}.
 */
abstract class ProcessTest {

    static final PathRecord PATHS = new PathRecord();

    private static final StubBeans BEANS = new StubBeans();
    private static final ProcessEngine ENGINE = startEngine();
    private static final Map<String, Object> HANDED_DOWN =
            Map.of("campaignCode", "2023-2025", "committeeCode", "HU-01");

    final StubBeans beans = BEANS;
    ProcessInstance process;

    private static ProcessEngine startEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setBeans(BEANS.byName());
        configuration.setReevaluateTimeCycleWhenDue(true);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(PATHS)));
        var engine = configuration
                .setProcessEngineName("process-tests")
                .setJdbcUrl("jdbc:h2:mem:process-tests;DB_CLOSE_DELAY=-1")
                .buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        Models.files().forEach(file -> deployment.addString(file.getFileName().toString(), Models.text(file)));
        deployment.name("models").deploy();
        return engine;
    }

    @BeforeEach
    void begin() {
        ProcessEngineTests.init(ENGINE);
        BEANS.forget();
    }

    @AfterEach
    void recordAndClear() {
        PATHS.addNodes(ENGINE.getHistoryService());
        var runtime = ENGINE.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(root -> runtime.deleteProcessInstance(root.getId(), "end of test"));
        var history = ENGINE.getHistoryService();
        history.createHistoricProcessInstanceQuery()
                .list()
                .forEach(past -> history.deleteHistoricProcessInstanceIfExists(past.getId()));
        for (Deployment stub : ENGINE.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("stub")
                .list()) {
            ENGINE.getRepositoryService().deleteDeployment(stub.getId(), true);
        }
        ProcessEngineTests.reset();
    }

    void start(String processKey, Object... variables) {
        Map<String, Object> all = new HashMap<>(HANDED_DOWN);
        all.putAll(map(variables));
        process = ENGINE.getRuntimeService().startProcessInstanceByKey(processKey, all);
    }

    void startBefore(String processKey, String element, Object... flags) {
        process = ENGINE.getRuntimeService()
                .createProcessInstanceByKey(processKey)
                .startBeforeActivity(element)
                .setVariables(HANDED_DOWN)
                .setVariables(map(flags))
                .execute();
    }

    /** Completes the process's task of this key ({@code RegisterUnit}) with the flags of its use case. */
    void complete(String taskKey, Object... flags) {
        var task = ENGINE.getTaskService()
                .createTaskQuery()
                .processInstanceId(process.getId())
                .taskDefinitionKey("UserTask_" + taskKey)
                .singleResult();
        ENGINE.getTaskService().complete(task.getId(), map(flags));
    }

    void runJobAt(String element) {
        var jobs = jobsAt(element);
        if (jobs.isEmpty()) {
            throw new AssertionError("no job at " + element);
        }
        jobs.forEach(job -> ENGINE.getManagementService().executeJob(job.getId()));
    }

    void fireTimer(String element) {
        runJobAt(element);
    }

    List<Job> jobsAt(String element) {
        return ENGINE.getManagementService()
                .createJobQuery()
                .processInstanceId(process.getId())
                .activityId(element)
                .list();
    }

    void send(String message) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(process.getId())
                .correlate();
    }

    /** From now on the called model of this key ends as soon as it is called. */
    void letEndAtOnce(String calledProcess) {
        deploy(stub(calledProcess).endEvent("Stub_Ended").done());
    }

    /** From now on the called model of this key waits until {@link #endCalled}. */
    void letWait(String calledProcess) {
        deploy(stub(calledProcess).userTask("Stub_Waits").endEvent("Stub_Ended").done());
    }

    private static StartEventBuilder stub(String processKey) {
        return Bpmn.createExecutableProcess(processKey)
                .camundaHistoryTimeToLive(1)
                .startEvent("Stub_Started");
    }

    private static void deploy(BpmnModelInstance stub) {
        ENGINE.getRepositoryService()
                .createDeployment()
                .name("stub")
                .addModelInstance("stub.bpmn", stub)
                .deploy();
    }

    void endCalled(String businessKey) {
        var task = ENGINE.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey("Stub_Waits")
                .singleResult();
        ENGINE.getTaskService().complete(task.getId());
    }

    /** Business keys with which a model was called. */
    List<String> called(String processKey) {
        return ENGINE
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .list()
                .stream()
                .map(HistoricProcessInstance::getBusinessKey)
                .sorted()
                .toList();
    }

    private static Map<String, Object> map(Object... flags) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < flags.length; i += 2) {
            map.put((String) flags[i], flags[i + 1]);
        }
        return map;
    }
}
