package vn.bontot.deadlines.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.deadlines.Place;

/** {@code ${calendar…}} of the models: due dates of tasks and dates of timers. */
@Component("calendar")
public class CalendarBean {

    private final CampaignCalendar calendar;
    private final Clock clock;

    public CalendarBean(CampaignCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The last second in which the task is on time. */
    public Date due(DelegateExecution execution, String name) {
        return date(CampaignCalendar.endOf(day(execution, name)));
    }

    /** The first second after the last permitted day. */
    public Date after(DelegateExecution execution, String name) {
        return date(CampaignCalendar.startOf(day(execution, name).plusDays(1)));
    }

    /** The first second of the day. */
    public Date from(DelegateExecution execution, String name) {
        return date(CampaignCalendar.startOf(day(execution, name)));
    }

    private LocalDate day(VariableScope scope, String name) {
        Place place = new Place(
                text(scope, "campaignCode"),
                text(scope, "cycleCode"),
                text(scope, "committeeCode"),
                text(scope, "unitCode"));
        return calendar.lastDay(place, name, LocalDate.now(clock));
    }

    private static String text(VariableScope scope, String variable) {
        return (String) scope.getVariable(variable);
    }

    private static Date date(OffsetDateTime instant) {
        return Date.from(instant.toInstant());
    }
}
