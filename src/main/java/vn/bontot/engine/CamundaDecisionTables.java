package vn.bontot.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The decision tables deployed in the process engine, in their latest version and with the engine's history.
 *
 * <p>Runs without the engine's authorisation checks: that a rule is applied is no right of the user at hand.
 */
@Component
@Primary
public class CamundaDecisionTables extends TracedDecisionTables {

    private final ProcessEngine engine;
    private final Map<String, TableModel> models = new ConcurrentHashMap<>();

    public CamundaDecisionTables(ProcessEngine engine, DecisionTrace trace) {
        super(trace);
        this.engine = engine;
    }

    @Override
    void run(String decision, VariableMap variables) {
        unchecked(context -> context.runWithoutAuthorization(() -> engine.getDecisionService()
                .evaluateDecisionByKey(decision)
                .variables(variables)
                .evaluate()));
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
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command);
    }
}
