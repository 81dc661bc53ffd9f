package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every node and every choice of every model is passed by a process test; the failure names those that never are. */
class PathCoverageTest {

    @Test
    void everyPathIsPassedByAProcessTest() {
        ProcessTest.PATHS.clear();

        var summary = run(processTests());

        assertThat(summary.getTestsFailedCount()).isZero();
        assertThat(summary.getTestsSucceededCount()).isGreaterThan(50);
        assertThat(ProcessTest.PATHS.notPassed(Models.all())).isEmpty();
    }

    @Test
    void everyModelHasItsProcessTest() {
        assertThat(processTests()).hasSameSizeAs(Models.files());
    }

    @Test
    void pathThatNobodyPassedIsNamed() {
        var model = artificialModel();
        var paths = new PathRecord();

        walk(model, paths, true);

        assertThat(paths.notPassed(List.of(model)))
                .containsExactlyInAnyOrder(
                        "artificial/Flow_Refused", "artificial/UserTask_Refuse", "artificial/EndEvent_Refused");
    }

    @Test
    void workThatWasBegunButNotDoneIsNotPassed() {
        var model = artificialModel();
        var paths = new PathRecord();

        walk(model, paths, true);
        walk(model, paths, false);

        assertThat(paths.notPassed(List.of(model)))
                .containsExactlyInAnyOrder("artificial/UserTask_Refuse", "artificial/EndEvent_Refused");
    }

    private static void walk(BpmnModelInstance model, PathRecord paths, boolean agreed) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(paths)));
        var engine = configuration
                .setProcessEngineName("artificial")
                .setJdbcUrl("jdbc:h2:mem:artificial")
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("artificial.bpmn", model)
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("artificial", Map.of("agreed", agreed));
        paths.addNodes(engine.getHistoryService());
        engine.close();
    }

    private static BpmnModelInstance artificialModel() {
        return Bpmn.createExecutableProcess("artificial")
                .camundaHistoryTimeToLive(1)
                .startEvent("StartEvent_Asked")
                .exclusiveGateway("Gateway_Agreed")
                .sequenceFlowId("Flow_Agreed")
                .condition("agreed", "${agreed}")
                .endEvent("EndEvent_Agreed")
                .moveToNode("Gateway_Agreed")
                .sequenceFlowId("Flow_Refused")
                .condition("refused", "${!agreed}")
                .userTask("UserTask_Refuse")
                .endEvent("EndEvent_Refused")
                .done();
    }

    private static List<Class<?>> processTests() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ProcessTest.class));
        return scanner.findCandidateComponents(ProcessTest.class.getPackageName()).stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .toList();
    }

    private static TestExecutionSummary run(List<Class<?>> tests) {
        var listener = new SummaryGeneratingListener();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(tests.stream()
                        .map(test -> (ClassSelector) selectClass(test))
                        .toList())
                .build();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }
}
