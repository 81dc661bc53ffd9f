package vn.bontot.bulk;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for acts that are due, wherever the engine's own jobs run too: not in a rehearsal, not while a file is imported. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class BulkSchedule {

    private final CarryingOut carryingOut;
    private volatile boolean closing;

    BulkSchedule(CarryingOut carryingOut) {
        this.carryingOut = carryingOut;
    }

    @Scheduled(fixedDelayString = "${bontot.bulk.look-every:1s}")
    void look() {
        carryingOut.carryOut(() -> closing);
    }

    /** The task at hand is finished, the others are taken up after the next start. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }
}
