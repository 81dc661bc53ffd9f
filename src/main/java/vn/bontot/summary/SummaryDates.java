package vn.bontot.summary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.deadlines.Place;
import vn.bontot.desk.OpenTask;

/** The plan says "trước ngày 30/9/2025"; the last permitted day is the day before (domain R16). */
@Component
class SummaryDates {

    private final CampaignCalendar calendar;
    private final Clock clock;

    SummaryDates(CampaignCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** {@code lastDay} and, as the plan states it, {@code statedDay}. */
    Map<String, LocalDate> shown(OpenTask task, String dateName) {
        LocalDate lastDay = calendar.lastDay(Place.of(task), dateName, LocalDate.now(clock));
        boolean before = calendar.entry(task.campaignCode(), null, dateName).statedBefore();
        return Map.of("lastDay", lastDay, "statedDay", before ? lastDay.plusDays(1) : lastDay);
    }

    boolean isLate(OpenTask task) {
        return task.dueAt() != null && Instant.now(clock).isAfter(task.dueAt());
    }

    boolean isAfterToday(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
