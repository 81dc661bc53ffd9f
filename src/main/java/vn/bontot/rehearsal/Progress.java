package vn.bontot.rehearsal;

import java.io.PrintStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.bontot.desk.OpenTask;
import vn.bontot.engine.EngineTime.FiredTimer;

/** Counts what a simulation does and prints a line for every virtual month, and when nothing was printed for long. */
final class Progress implements Simulation.SimulationListener {

    private final PrintStream out;
    private final long startedNanos = System.nanoTime();
    private final Map<String, Long> tasksByRole = new TreeMap<>();
    private final Map<FiredTimer, Long> timers = new LinkedHashMap<>();
    private static final int SECONDS_WITHOUT_A_LINE = 10;

    private double printedAt;
    private long completed;
    private YearMonth month;

    Progress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void fires(FiredTimer timer) {
        timers.merge(timer, 1L, Long::sum);
    }

    @Override
    public void completed(OpenTask task) {
        completed++;
        if (seconds() - printedAt > SECONDS_WITHOUT_A_LINE) {
            print();
        }
        tasksByRole.merge(task.role(), 1L, Long::sum);
    }

    @Override
    public void movedTo(Instant instant) {
        YearMonth now = YearMonth.from(instant.atZone(DrawnDays.ZONE));
        if (!now.equals(month)) {
            month = now;
            print();
        }
    }

    private void print() {
        printedAt = seconds();
        out.printf("%s  %,d việc  %.0f s%n", month, completed, printedAt);
    }

    Map<String, Long> tasksByRole() {
        return tasksByRole;
    }

    /** By instant, process and element, in this order. */
    Map<FiredTimer, Long> timers() {
        Map<FiredTimer, Long> ordered = new TreeMap<>(java.util.Comparator.comparing(FiredTimer::at)
                .thenComparing(FiredTimer::process)
                .thenComparing(FiredTimer::element));
        ordered.putAll(timers);
        return ordered;
    }

    long completedTasks() {
        return completed;
    }

    double seconds() {
        return (System.nanoTime() - startedNanos) / 1e9;
    }

    static OffsetDateTime local(Instant instant) {
        return instant.atZone(DrawnDays.ZONE).toOffsetDateTime();
    }
}
