package vn.bontot.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The decision tables deployed in the process engine, in their latest version.
 *
 * <p>Evaluated outside the process engine, which would write dozens of history rows for one evaluation, three quarters
 * of its time; the product keeps the matched rows and their versions itself.
 *
 * <p>Runs without the engine's authorisation checks: that a rule is applied is no right of the user at hand.
 */
@Component
@Primary
public class CamundaDecisionTables extends TracedDecisionTables {

    private final ProcessEngine engine;
    private final Map<String, TableModel> models = new ConcurrentHashMap<>();

    public CamundaDecisionTables(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    DmnDecision decision(String key) {
        return (DmnDecision) unchecked(context -> context.runWithoutAuthorization(
                () -> configuration().getDeploymentCache().findDeployedLatestDecisionDefinitionByKey(key)));
    }

    @Override
    TableModel model(DmnDecision decision) {
        return models.computeIfAbsent(
                ((DecisionDefinition) decision).getId(),
                id -> unchecked(context -> context.runWithoutAuthorization(
                        () -> new TableModel(engine.getRepositoryService().getDmnModelInstance(id)))));
    }

    @Override
    int number(DmnDecision decision) {
        return ((DecisionDefinition) decision).getVersion();
    }

    private <T> T unchecked(Command<T> command) {
        return configuration().getCommandExecutorTxRequired().execute(command);
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
