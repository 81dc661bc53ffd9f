package vn.bontot.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused;
import vn.bontot.engine.EngineTime;

/**
 * Moves a virtual clock over a campaign: goes to the next due job or act of an official, lets the engine run dry, and
 * repeats. One at a time; nothing else may run jobs meanwhile.
 */
public final class Simulation {

    /** Answers to one task after which something is wrong with it. */
    private static final int MOST_ANSWERS = 5;

    /** Tasks after which the tables have grown enough for the database's plans to be outdated. */
    private static final int TASKS_PER_PLAN = 500;

    private record Act(Instant at, String name, OpenTask task) {}

    private final Stage stage;
    private final Script script;
    private final DrawnDays days;
    private final Predicate<OpenTask> simulated;
    private final SimulationListener listener;
    private final PriorityQueue<Act> acts =
            new PriorityQueue<>(Comparator.comparing(Act::at).thenComparing(Act::name));
    private final Set<String> seen = new HashSet<>();
    private Instant seenUntil = Instant.EPOCH;
    private int completed;

    /**
     * @param simulated which tasks the officials do; the others wait for people
     * @param seed of the days that are drawn
     */
    public Simulation(
            Stage stage, Script script, Predicate<OpenTask> simulated, long seed, SimulationListener listener) {
        this.stage = stage;
        this.script = script;
        this.simulated = simulated;
        this.days = new DrawnDays(seed);
        this.listener = listener;
    }

    /**
     * Moves to an instant; the clock stands there afterwards.
     *
     * @param stop asked after each step; true ends the movement where it is
     * @return whether the target was reached
     */
    public boolean advanceTo(Instant target, Predicate<Instant> stop) {
        while (true) {
            runDry();
            if (stop.test(stage.time().now())) {
                return false;
            }
            Optional<Instant> next = next();
            if (next.isEmpty() || next.get().isAfter(target)) {
                if (target.isAfter(stage.time().now())) {
                    stage.time().set(target);
                }
                return true;
            }
            stage.time().set(next.get());
            listener.movedTo(next.get());
        }
    }

    /** When the next thing happens by itself; empty where nothing ever will. */
    public Optional<Instant> next() {
        Optional<Instant> timer = stage.time().nextTimer();
        Instant act = acts.isEmpty() ? null : acts.peek().at();
        if (act == null) {
            return timer;
        }
        return Optional.of(timer.filter(at -> at.isBefore(act)).orElse(act));
    }

    private void runDry() {
        do {
            stage.time().runDueJobs(listener);
            stage.reportCases(script, seenUntil);
            schedule();
        } while (actNow() > 0);
    }

    private void schedule() {
        Instant now = stage.time().now();
        for (OpenTask task : stage.openSince(seenUntil)) {
            if (seen.add(task.id()) && simulated.test(task)) {
                stage.officials().of(task.key()).ifPresent(official -> {
                    LocalDate due = task.dueAt() == null
                            ? now.atZone(DrawnDays.ZONE).toLocalDate()
                            : task.dueAt().atZone(DrawnDays.ZONE).toLocalDate();
                    LocalDate last = official.latest(task, due, script);
                    acts.add(new Act(days.draw(task, last, now), DrawnDays.stableName(task), task));
                });
            }
        }
        seenUntil = now;
    }

    private int actNow() {
        Instant now = stage.time().now();
        int acted = 0;
        while (!acts.isEmpty() && !acts.peek().at().isAfter(now)) {
            acted += act(acts.poll()) ? 1 : 0;
        }
        return acted;
    }

    private boolean act(Act act) {
        try {
            return attempt(act);
        } catch (Refused refused) {
            // Another act of this very moment may have settled it, and the task ends with a job that is due by now.
            stage.time().runDueJobs(listener);
            return attempt(act);
        }
    }

    private boolean attempt(Act act) {
        Optional<OpenTask> open = stage.find(act.task().id());
        if (open.isEmpty() || !simulated.test(open.get())) {
            return false;
        }
        OpenTask task = open.get();
        Official official = stage.officials().of(task.key()).orElseThrow();
        if (!official.ready(task, script)) {
            LocalDate tomorrow =
                    stage.time().now().atZone(DrawnDays.ZONE).toLocalDate().plusDays(1);
            acts.add(new Act(DrawnDays.at(tomorrow, stage.time().now()), act.name(), task));
            return false;
        }
        for (int answers = 0; answers < MOST_ANSWERS; answers++) {
            Record answer = official.answer(task, script);
            if (answer == null) {
                return false;
            }
            if (stage.submit(task, answer, script)) {
                stage.completed(task, script);
                if (++completed % TASKS_PER_PLAN == 0) {
                    stage.plans().renew();
                }
                listener.completed(task);
                return true;
            }
        }
        throw new IllegalStateException(task.key() + " stays open after " + MOST_ANSWERS + " answers");
    }

    /** What the simulation hears itself do. */
    public interface SimulationListener extends EngineTime.TimerListener {

        void completed(OpenTask task);

        void movedTo(Instant instant);
    }
}
