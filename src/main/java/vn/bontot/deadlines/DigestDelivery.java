package vn.bontot.deadlines;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Delivers in real time. In the demo the one who moves the clock does so, and a rehearsal sends nothing. */
@Configuration(proxyBeanMethods = false)
@Profile("production")
@EnableScheduling
class DigestDelivery {

    private final DeliveringDigests delivering;

    DigestDelivery(DeliveringDigests delivering) {
        this.delivering = delivering;
    }

    @Scheduled(fixedDelayString = "${bontot.mail.every}", initialDelayString = "${bontot.mail.every}")
    void deliver() {
        delivering.deliver();
    }
}
