package vn.bontot.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import vn.bontot.Application;
import vn.bontot.campaign.CreatingCampaigns;
import vn.bontot.campaign.StartingCampaigns;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.OpenTasks;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskDesk;
import vn.bontot.engine.EngineTime.FiredTimer;
import vn.bontot.fixtures.ProductOnPostgres;
import vn.bontot.identity.SimulatedAccounts;
import vn.bontot.organisation.ImportingOrganisations;
import vn.bontot.rehearsal.input.RehearsalInput;

/** A campaign that simulated officials bring to the point where a test takes over, several hands at a time. */
final class CampaignUnderWay {

    private static final LocalDate START = LocalDate.of(2023, 3, 20);
    private static final Duration LONGEST = Duration.ofDays(3650);
    private static final String CAMPAIGN = "2023-2025";

    private final ProductOnPostgres product;
    private final Stage stage;
    private final Script script;

    CampaignUnderWay(ProductOnPostgres product, RehearsalInput input) {
        this.product = product;
        stage = product.get(Stage.class);
        script = new FileScript(input);
        stage.time().set(START.atStartOfDay(ZoneId.of(Application.ZONE)).toInstant());
        product.get(ImportingOrganisations.class).importAll(input.organisations(), START);
        product.get(CreatingCampaigns.class).create(SampleCampaign.definition().withParameters(input.parameters()));
        product.get(SimulatedAccounts.class).create();
    }

    void start() {
        product.get(StartingCampaigns.class).start(CAMPAIGN);
    }

    /** Simulated officials do everything but what is held back, until so many such tasks wait. */
    List<OpenTask> untilWaiting(int number, String key, Predicate<OpenTask> heldBack) {
        advance(heldBack, () -> open(key).size() == number);
        List<OpenTask> waiting = open(key);
        if (waiting.size() != number) {
            throw new AssertionError("%d of %s wait, not %d".formatted(waiting.size(), key, number));
        }
        return waiting;
    }

    List<OpenTask> untilWaiting(int number, String key) {
        return untilWaiting(number, key, task -> task.key().equals(key));
    }

    /** Nothing is held back any more; whether the campaign came to its end without an incident. */
    boolean runToTheEnd() {
        advance(task -> false, this::hasEnded);
        return hasEnded() && incidents() == 0;
    }

    long incidents() {
        return stage.time().incidents();
    }

    private boolean hasEnded() {
        return !stage.time().isRunning("campaign", CAMPAIGN);
    }

    private void advance(Predicate<OpenTask> heldBack, BooleanSupplier stop) {
        Simulation simulation = new Simulation(stage, script, heldBack.negate(), 7, new Unheard());
        simulation.advanceTo(
                stage.time().now().plus(LONGEST),
                now -> stop.getAsBoolean() || simulation.next().isEmpty());
    }

    List<OpenTask> open(String key) {
        return product.get(OpenTasks.class).select("where t.task_key = ? order by t.committee_code, t.unit_code", key);
    }

    /** What the simulated official would answer now. */
    Record answer(OpenTask task) {
        return stage.officials().of(task.key()).orElseThrow().answer(task, script);
    }

    /** Hands in; null where it was taken, else the sentences of the refusal. Anything else that goes wrong is thrown. */
    Callable<String> handIn(OpenTask task, Record answer, String username) {
        return () -> {
            try {
                product.get(TaskDesk.class).submit(task.id(), answer, Actor.of(username, username));
                return null;
            } catch (Refused refused) {
                return refused.getMessage();
            }
        };
    }

    Callable<String> handIn(OpenTask task, Record answer) {
        return handIn(task, answer, task.assignee() != null ? task.assignee() : task.group());
    }

    /** Both at the same moment. */
    static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> futures = new ArrayList<>();
            for (Callable<String> act : List.of(one, other)) {
                futures.add(hands.submit(() -> {
                    barrier.await(30, TimeUnit.SECONDS);
                    return act.call();
                }));
            }
            List<String> refusals = new ArrayList<>();
            for (Future<String> future : futures) {
                refusals.add(future.get(2, TimeUnit.MINUTES));
            }
            return refusals;
        } finally {
            hands.shutdown();
        }
    }

    /** While something goes on, the engine's own threads run what becomes due, and then until nothing is. */
    void withJobExecutor(Callable<?> act) throws Exception {
        JobExecutor executor = ((ProcessEngineConfigurationImpl)
                        product.get(ProcessEngine.class).getProcessEngineConfiguration())
                .getJobExecutor();
        executor.start();
        try {
            act.call();
            long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (dueJobs() > 0) {
                if (System.nanoTime() > giveUp) {
                    throw new AssertionError(dueJobs() + " jobs are never run");
                }
                executor.jobWasAdded();
                Thread.sleep(50);
            }
        } finally {
            executor.shutdown();
        }
    }

    private long dueJobs() {
        return product.get(ManagementService.class)
                .createJobQuery()
                .executable()
                .count();
    }

    private static final class Unheard implements Simulation.SimulationListener {

        @Override
        public void completed(OpenTask task) {}

        @Override
        public void movedTo(Instant instant) {}

        @Override
        public void fires(FiredTimer timer) {}
    }
}
