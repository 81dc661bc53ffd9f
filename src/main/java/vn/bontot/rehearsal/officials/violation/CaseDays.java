package vn.bontot.rehearsal.officials.violation;

import java.time.LocalDate;
import java.time.ZoneId;
import vn.bontot.Application;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.deadlines.Place;
import vn.bontot.desk.OpenTask;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.violation.ViolationCase;
import vn.bontot.violation.ViolationKind;
import vn.bontot.violation.Violations;

/** By when a case's tasks are done, so that it is concluded before the session; a revocation takes one day. */
@Simulated
class CaseDays {

    private static final ZoneId ZONE = ZoneId.of(Application.ZONE);

    private final CampaignCalendar calendar;
    private final Violations violations;

    CaseDays(CampaignCalendar calendar, Violations violations) {
        this.calendar = calendar;
        this.violations = violations;
    }

    LocalDate latest(OpenTask task, LocalDate dueOn, String before) {
        ViolationCase violation = violations.get(task.caseId());
        LocalDate openedOn = task.createdAt().atZone(ZONE).toLocalDate();
        if (violation.kind() == ViolationKind.REVOCATION) {
            return openedOn;
        }
        LocalDate last = calendar.lastDay(Place.of(task), before, openedOn);
        return last.isBefore(dueOn) ? last : dueOn;
    }
}
