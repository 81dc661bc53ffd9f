package vn.bontot.engine;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Lets the {@link DecisionTrace} hear the decisions of a process engine. */
public class DecisionTracePlugin extends AbstractProcessEnginePlugin {

    private final DecisionTrace trace;

    public DecisionTracePlugin(DecisionTrace trace) {
        this.trace = trace;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getDmnEngineConfiguration() == null) {
            configuration.setDmnEngineConfiguration(new DefaultDmnEngineConfiguration());
        }
        configuration
                .getDmnEngineConfiguration()
                .getCustomPostDecisionEvaluationListeners()
                .add(trace);
    }
}
