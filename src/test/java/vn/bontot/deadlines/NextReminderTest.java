package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.deadlines.RemindersFixture.OF_COMMITTEE;
import static vn.bontot.deadlines.RemindersFixture.OF_PROVINCE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextReminderTest {

    private final RemindersFixture fixture = new RemindersFixture();

    @Test
    void withoutAnythingDueItLooksAgainAfterThreeWorkingDays() {
        assertThat(nextAfter("2023-08-07T08:00")).isEqualTo("2023-08-10T08:00");
        assertThat(nextAfter("2023-08-10T08:00")).isEqualTo("2023-08-15T08:00");
        assertThat(nextAfter("2023-08-12T10:00")).isEqualTo("2023-08-16T08:00");
    }

    @Test
    void reminderOfADateOfTheCalendarIsNotMissed() {
        fixture.dateOfCampaign("registrationDue", "2023-08-27");
        assertThat(nextAfter("2023-08-09T08:00")).isEqualTo("2023-08-11T08:00");
        assertThat(nextAfter("2023-08-23T08:00")).isEqualTo("2023-08-24T08:00");
        assertThat(nextAfter("2023-08-24T08:00")).isEqualTo("2023-08-25T08:00");
    }

    @Test
    void dateOfTheCalendarThatIsPastSaysNothing() {
        fixture.dateOfCampaign("registrationDue", "2023-08-27");
        assertThat(nextAfter("2023-08-28T08:00")).isEqualTo("2023-08-31T08:00");
    }

    @Test
    void todayCountsOnlyBeforeEight() {
        fixture.dateOfCampaign("registrationDue", "2023-08-30");
        assertThat(nextAfter("2023-08-23T07:59:59")).isEqualTo("2023-08-23T08:00");
        assertThat(nextAfter("2023-08-23T08:00")).isEqualTo("2023-08-25T08:00");
        assertThat(nextAfter("2023-08-22T07:00")).isEqualTo("2023-08-23T08:00");
    }

    @Test
    void openTaskIsToldOnItsDaysAndWhileOverdueOnEachWorkingDay() {
        String task = fixture.task("branch-secretary", "Z-D01-01", "2023-08-25");
        assertThat(nextAfter("2023-08-23T08:00")).isEqualTo("2023-08-24T08:00");
        assertThat(nextAfter("2023-08-25T08:00")).isEqualTo("2023-08-28T08:00");
        assertThat(nextAfter("2023-08-28T08:00")).isEqualTo("2023-08-29T08:00");
        assertThat(nextAfter("2024-08-23T08:00")).isEqualTo("2024-08-26T08:00");
        fixture.tasks.remove(task);
        assertThat(nextAfter("2023-08-28T08:00")).isEqualTo("2023-08-31T08:00");
    }

    @Test
    void movedTaskIsToldAtItsNewDate() {
        String task = fixture.task("branch-secretary", "Z-D01-01", "2023-08-25");
        fixture.move(task, "2023-09-07");
        assertThat(nextAfter("2023-08-25T08:00")).isEqualTo("2023-08-30T08:00");
        assertThat(nextAfter("2023-08-30T08:00")).isEqualTo("2023-08-31T08:00");
    }

    @Test
    void tasksOfTheOtherScopeDoNotCount() {
        fixture.task("branch-secretary", "Z-D01-01", "2023-08-25");
        fixture.at("2023-08-28T08:00");
        assertThat(fixture.next.of(OF_PROVINCE)).isEqualTo("2023-08-31T08:00");
        assertThat(fixture.next.of(OF_COMMITTEE)).isEqualTo("2023-08-29T08:00");
        assertThat(fixture.next.of(new ReminderScope("T", "ZZ"))).isEqualTo("2023-08-31T08:00");
    }

    @Test
    void itIsAlwaysAWorkingDayInTheNearFuture() {
        fixture.dateOfCampaign("registrationDue", "2023-08-27");
        fixture.task("branch-secretary", "Z-D01-01", "2023-09-05");
        LocalDate.of(2023, 8, 1).datesUntil(LocalDate.of(2023, 10, 1)).forEach(day -> {
            for (int hour = 0; hour < 24; hour += 4) {
                LocalDateTime now = day.atTime(hour, 0);
                assertThat(nextAfter(now.toString()))
                        .isAfter(now)
                        .isBeforeOrEqualTo(now.plusDays(6))
                        .matches(next -> new WorkingDays(List::of).isWorkingDay(next.toLocalDate()));
            }
        });
    }

    private LocalDateTime nextAfter(String moment) {
        fixture.at(moment);
        return fixture.next.of(OF_COMMITTEE);
    }
}
