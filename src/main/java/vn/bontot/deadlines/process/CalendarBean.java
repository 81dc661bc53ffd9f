package vn.bontot.deadlines.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.bontot.deadlines.CampaignCalendar;

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
        return calendar.lastDay(
                (String) scope.getVariable("campaignCode"),
                (String) scope.getVariable("cycleCode"),
                name,
                LocalDate.now(clock));
    }

    private static Date date(OffsetDateTime instant) {
        return Date.from(instant.toInstant());
    }
}
