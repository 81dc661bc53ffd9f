package vn.bontot.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import vn.bontot.Application;
import vn.bontot.desk.OpenTask;

/** Draws the day on which a simulated official does a task: between its opening and the last day, always the same. */
final class DrawnDays {

    static final ZoneId ZONE = ZoneId.of(Application.ZONE);
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private final long seed;

    DrawnDays(long seed) {
        this.seed = seed;
    }

    /** @param last a day before the opening counts as the day of the opening */
    Instant draw(OpenTask task, LocalDate last, Instant now) {
        LocalDate opened = task.createdAt().atZone(ZONE).toLocalDate();
        long days = Math.max(0, ChronoUnit.DAYS.between(opened, last));
        return at(opened.plusDays(random(task).nextLong(days + 1)), now);
    }

    /** The opening of the offices on a day, or now where that is past. */
    static Instant at(LocalDate day, Instant now) {
        Instant opens = day.atTime(OFFICE_OPENS).atZone(ZONE).toInstant();
        return opens.isBefore(now) ? now : opens;
    }

    private Random random(OpenTask task) {
        // Not the engine's ids: they differ from run to run.
        return new Random(stableName(task).hashCode() * 31L + seed);
    }

    static String stableName(OpenTask task) {
        return String.join(
                "/",
                String.valueOf(task.campaignCode()),
                String.valueOf(task.cycleCode()),
                task.key(),
                task.organisationCode(),
                String.valueOf(task.committeeCode()),
                String.valueOf(task.unitCode()),
                String.valueOf(task.caseId()));
    }
}
