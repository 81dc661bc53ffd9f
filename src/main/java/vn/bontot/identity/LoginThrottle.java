package vn.bontot.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Five wrong passwords in a row close a name for five minutes, whether or not such an account exists. */
class LoginThrottle {

    static final int FAILURES = 5;
    static final Duration PAUSE = Duration.ofMinutes(5);

    private record Failures(int count, Instant last) {}

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock realTime;

    /** @param realTime never the product's clock, which the demo can stop */
    LoginThrottle(Clock realTime) {
        this.realTime = realTime;
    }

    boolean isClosed(String username) {
        Failures known = failures.get(key(username));
        return known != null && known.count() >= FAILURES && !isOver(known);
    }

    void failed(String username) {
        failures.values().removeIf(this::isOver);
        failures.merge(
                key(username),
                new Failures(1, realTime.instant()),
                (known, one) -> new Failures(known.count() + 1, one.last()));
    }

    void succeeded(String username) {
        failures.remove(key(username));
    }

    private boolean isOver(Failures known) {
        return known.last().plus(PAUSE).isBefore(realTime.instant());
    }

    private static String key(String username) {
        String name = username.toLowerCase(Locale.ROOT);
        return name.length() > 64 ? name.substring(0, 64) : name;
    }
}
