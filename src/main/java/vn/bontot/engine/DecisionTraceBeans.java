package vn.bontot.engine;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One trace for the process engine and the tables that read it. */
@Configuration(proxyBeanMethods = false)
class DecisionTraceBeans {

    @Bean
    DecisionTrace decisionTrace() {
        return new DecisionTrace();
    }

    @Bean
    DecisionTracePlugin decisionTracePlugin(DecisionTrace trace) {
        return new DecisionTracePlugin(trace);
    }
}
