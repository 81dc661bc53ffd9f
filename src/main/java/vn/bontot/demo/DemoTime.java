package vn.bontot.demo;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import vn.bontot.campaign.Campaigns;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.deadlines.DatedEntry;
import vn.bontot.deadlines.DeliveringDigests;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused;
import vn.bontot.engine.EngineTime;
import vn.bontot.engine.EngineTime.FiredTimer;
import vn.bontot.engine.VirtualClock;
import vn.bontot.portal.ClockControl;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulation;
import vn.bontot.rehearsal.Stage;
import vn.bontot.rehearsal.input.UnitFacts;

/** Moves the demo's clock in the background, one mover at a time. */
@Service
@Profile("demo")
class DemoTime implements ClockControl {

    private static final Logger LOG = LoggerFactory.getLogger(DemoTime.class);
    private static final long SEED = 2061;

    private final Stage stage;
    private final EngineTime time;
    private final VirtualClock virtualClock;
    private final DemoSwitches switches;
    private final SampleScript sample;
    private final Campaigns campaigns;
    private final CampaignCalendar calendar;
    private final DeliveringDigests delivering;
    private final Clock clock;
    private final ExecutorService mover = Executors.newSingleThreadExecutor();
    private final AtomicReference<Move> current = new AtomicReference<>();
    private volatile String lastText = "";

    private static final class Move {
        private final LocalDate from;
        private final LocalDate target;
        private volatile long done;

        private Move(LocalDate from, LocalDate target) {
            this.from = from;
            this.target = target;
        }
    }

    DemoTime(
            Stage stage,
            EngineTime time,
            VirtualClock virtualClock,
            DemoSwitches switches,
            SampleScript sample,
            Campaigns campaigns,
            CampaignCalendar calendar,
            DeliveringDigests delivering,
            Clock clock) {
        this.stage = stage;
        this.time = time;
        this.virtualClock = virtualClock;
        this.switches = switches;
        this.sample = sample;
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.delivering = delivering;
        this.clock = clock;
    }

    @Override
    public void toNextDay() {
        to(today().plusDays(1));
    }

    @Override
    public void toNextCalendarDate() {
        LocalDate next = campaigns.all().stream()
                .flatMap(campaign -> calendar.dates(campaign.code()).stream())
                .map(DatedEntry::day)
                .filter(day -> day.isAfter(today()))
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new Refused("Lịch của phong trào không còn mốc nào sau hôm nay."));
        to(next);
    }

    @Override
    public void to(LocalDate day) {
        if (!day.isAfter(today())) {
            throw new Refused("day", "Ngày giả định chỉ đi tới; đề nghị chọn ngày sau hôm nay.");
        }
        Move move = new Move(today(), day);
        if (!current.compareAndSet(null, move)) {
            throw new Refused("Ngày giả định đang được chuyển; đề nghị chờ xong rồi chuyển tiếp.");
        }
        mover.submit(() -> run(move));
    }

    private void run(Move move) {
        try {
            time.alone(() -> advance(move));
            lastText = "Đã đến ngày đã chọn; cán bộ giả định làm " + move.done + " việc.";
        } catch (RuntimeException failed) {
            LOG.error("the clock stopped on its way to {}", move.target, failed);
            lastText = "Dừng giữa chừng do sự cố; đề nghị xem Giám sát quy trình: " + failed.getMessage();
        } finally {
            virtualClock.store(time.now());
            current.set(null);
        }
    }

    /** From morning to morning: each of them brings its mails. */
    private void advance(Move move) {
        Simulation simulation = simulation(move);
        for (LocalDate day = move.from.plusDays(1); !day.isAfter(move.target); day = day.plusDays(1)) {
            simulation.advanceTo(morningOf(day), now -> false);
            delivering.deliver();
        }
    }

    private Simulation simulation(Move move) {
        boolean work = switches.officialsWork();
        boolean all = switches.demoAccountsToo();
        Predicate<OpenTask> simulated =
                task -> work && (all || !switches.hasDemoAccount(task.role(), task.organisationCode()));
        Script script = work ? sample.script() : new NoScript();
        return new Simulation(stage, script, simulated, SEED, new Simulation.SimulationListener() {
            @Override
            public void fires(FiredTimer timer) {
                LOG.debug("{} fires", timer);
            }

            @Override
            public void completed(OpenTask task) {
                move.done++;
            }

            @Override
            public void movedTo(Instant instant) {
                virtualClock.store(instant);
            }
        });
    }

    private Instant morningOf(LocalDate day) {
        return day.atTime(8, 0).atZone(clock.getZone()).toInstant();
    }

    @Override
    public Progress progress() {
        Move move = current.get();
        if (move == null) {
            return new Progress(false, null, today(), null, lastText);
        }
        return new Progress(
                true, move.from, today(), move.target, "Đang chuyển; cán bộ giả định đã làm " + move.done + " việc.");
    }

    @Override
    public boolean officialsWork() {
        return switches.officialsWork();
    }

    @Override
    public void officialsWork(boolean work) {
        switches.officialsWork(work);
    }

    @Override
    public boolean demoAccountsToo() {
        return switches.demoAccountsToo();
    }

    @Override
    public void demoAccountsToo(boolean too) {
        switches.demoAccountsToo(too);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @PreDestroy
    void stop() {
        mover.shutdownNow();
    }

    /** Nobody does anything. */
    private static final class NoScript implements Script {

        @Override
        public boolean registered(String unitCode) {
            return false;
        }

        @Override
        public Optional<UnitFacts> facts(String cycleCode, String unitCode) {
            return Optional.empty();
        }

        @Override
        public Optional<String> override(String kind, String unitCode, String cycleCode) {
            return Optional.empty();
        }
    }
}
