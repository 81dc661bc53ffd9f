package vn.bontot.engine.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Builds the guard into the engine. */
@Component
public class GuardPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = listOf(configuration.getCustomPreBPMNParseListeners());
        listeners.add(new GuardParseListener());
        configuration.setCustomPreBPMNParseListeners(listeners);

        List<CommandInterceptor> joining = listOf(configuration.getCustomPostCommandInterceptorsTxRequired());
        joining.add(new DeskInterceptor());
        configuration.setCustomPostCommandInterceptorsTxRequired(joining);

        List<CommandInterceptor> separate = listOf(configuration.getCustomPostCommandInterceptorsTxRequiresNew());
        separate.add(new DeskInterceptor());
        configuration.setCustomPostCommandInterceptorsTxRequiresNew(separate);
    }

    private static <T> List<T> listOf(List<T> existing) {
        return existing == null ? new ArrayList<>() : new ArrayList<>(existing);
    }
}
