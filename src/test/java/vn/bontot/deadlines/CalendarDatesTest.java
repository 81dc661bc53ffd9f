package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.bontot.campaign.CampaignDefinition;
import vn.bontot.rehearsal.SampleCampaign;

/** Every date of the shipped campaign over the shipped holidays, and what becomes of them when one is moved. */
class CalendarDatesTest {

    private static final Place PROVINCE = new Place("2023-2025", null, null, null);
    private static final Place COMMITTEE = new Place("2023-2025", null, "CM", null);
    private static final Place UNIT = new Place("2023-2025", null, "CM", "CM-C01");

    private final CalendarDates dates = sample();

    @Test
    void everyDateOfTheCampaignFallsOnItsDay() {
        assertThat(lines(dates))
                .containsExactly(
                        "/planDue 2023-03-27",
                        "/provinceLaunch 2023-05-08",
                        "/rolloutDue 2023-06-30",
                        "/registrationDue 2023-08-15",
                        "/registrationConfirmed 2023-08-18",
                        "/registrationAccepted 2023-08-25",
                        "/registerClosed 2023-08-29",
                        "2023/cycleOpens 2023-11-15",
                        "2023/selfAssessmentDue 2023-12-15",
                        "2023/verificationDue 2023-12-20",
                        "2023/appraisalDue 2023-12-25",
                        "2023/sessionDue 2023-12-29",
                        "2023/resultsPublished 2024-01-08",
                        "2023/pilotLessonsDue 2024-01-31",
                        "2024/cycleOpens 2024-11-15",
                        "2024/selfAssessmentDue 2024-12-13",
                        "2024/verificationDue 2024-12-20",
                        "2024/appraisalDue 2024-12-25",
                        "2024/sessionDue 2024-12-31",
                        "2024/resultsPublished 2025-01-10",
                        "2024/pilotLessonsDue 2025-01-24",
                        "2025/cycleOpens 2025-06-02",
                        "2025/selfAssessmentDue 2025-06-30",
                        "2025/verificationDue 2025-07-15",
                        "2025/appraisalDue 2025-07-31",
                        "2025/sessionDue 2025-08-29",
                        "/summaryOpens 2025-09-01",
                        "2025/resultsPublished 2025-09-08",
                        "/unitSummaryDue 2025-09-29",
                        "/awardListDue 2025-10-02",
                        "/awardSessionDue 2025-10-06",
                        "/awardDecisionDue 2025-10-08",
                        "/committeeSummaryDue 2025-10-09",
                        "2025/pilotLessonsDue 2025-10-09",
                        "/provincialAppraisalDue 2025-10-24",
                        "/councilOpinionDue 2025-11-05",
                        "/provincialDecisionDue 2025-11-14",
                        "/provincialSummaryDue 2025-11-28");
    }

    @Test
    void datesCountedFromTheOpeningOfATaskPassOverHolidays() {
        assertThat(dates.lastDay(UNIT, "caseAccepted", day("2024-02-05"))).isEqualTo("2024-02-26");
        assertThat(dates.lastDay(UNIT, "caseConcluded", day("2024-02-05"))).isEqualTo("2024-05-05");
        assertThat(dates.lastDay(COMMITTEE, "reportReceived", day("2025-08-28")))
                .isEqualTo("2025-09-08");
    }

    @Test
    void timerFiresInTheFirstSecondAfterTheLastOne() {
        LocalDate last = dates.lastDay(UNIT, "unitSummaryDue", null);
        assertThat(CampaignCalendar.endOf(last)).isEqualTo("2025-09-29T23:59:59+07:00");
        // "Trước ngày 30/9/2025": the day itself is late from its first second on.
        assertThat(CampaignCalendar.startOf(last.plusDays(1))).isEqualTo("2025-09-30T00:00:00+07:00");
        assertThat(CampaignCalendar.endOf(last).plusSeconds(1)).isEqualTo(CampaignCalendar.startOf(last.plusDays(1)));
    }

    @Test
    void movedDateTakesThoseCountedFromItAlongAndNothingElse() {
        CalendarDates moved = dates.after(new DateChange("2023-2025", "", "registrationDue", null, day("2023-08-28")));
        List<String> changed = lines(moved);
        changed.removeAll(lines(dates));
        // 2/9/2023: nothing is counted from 1/9 to 4/9.
        assertThat(changed)
                .containsExactly(
                        "/registrationDue 2023-08-28",
                        "/registrationConfirmed 2023-08-31",
                        "/registrationAccepted 2023-09-11",
                        "/registerClosed 2023-09-13");
        assertThat(lines(dates)).contains("/registrationDue 2023-08-15");
    }

    @Test
    void countedDateThatWasMovedStaysWhenItsBaseMoves() {
        CalendarDates moved = dates.after(
                        new DateChange("2023-2025", "2023", "resultsPublished", null, day("2024-01-15")))
                .after(new DateChange("2023-2025", "2023", "sessionDue", null, day("2024-01-03")));
        assertThat(moved.lastDay(cycle("2023", null), "resultsPublished", null)).isEqualTo("2024-01-15");
        assertThat(moved.lastDay(cycle("2024", null), "resultsPublished", null)).isEqualTo("2025-01-10");
    }

    @Test
    void extensionIsForItsOrganisationOnlyAndNeverShortens() {
        CalendarDates extended =
                dates.after(new DateChange("2023-2025", "", "registrationDue", "CM-C01", day("2023-08-22")));
        assertThat(extended.lastDay(UNIT, "registrationDue", null)).isEqualTo("2023-08-22");
        assertThat(extended.lastDay(UNIT, "registrationConfirmed", null)).isEqualTo("2023-08-25");
        assertThat(extended.lastDay(COMMITTEE, "registrationDue", null)).isEqualTo("2023-08-15");
        assertThat(extended.lastDay(PROVINCE, "registrationDue", null)).isEqualTo("2023-08-15");
        CalendarDates later =
                extended.after(new DateChange("2023-2025", "", "registrationDue", null, day("2023-08-30")));
        assertThat(later.lastDay(UNIT, "registrationDue", null)).isEqualTo("2023-08-30");
        CalendarDates committee =
                later.after(new DateChange("2023-2025", "", "registrationDue", "CM", day("2023-09-06")));
        assertThat(committee.lastDay(UNIT, "registrationDue", null)).isEqualTo("2023-09-06");
        assertThat(committee.days()).contains(day("2023-08-22"), day("2023-09-06"), day("2023-08-30"));
    }

    private static Place cycle(String cycle, String unit) {
        return new Place("2023-2025", cycle, unit == null ? null : "CM", unit);
    }

    private static List<String> lines(CalendarDates dates) {
        return dates.dated(PROVINCE).stream()
                .map(dated -> CalendarDates.key(
                                dated.entry().cycleCode(), dated.entry().name())
                        + " " + dated.day())
                .collect(Collectors.toList());
    }

    private static CalendarDates sample() {
        CampaignDefinition campaign = SampleCampaign.definition();
        Map<String, CalendarEntry> entries = new HashMap<>();
        campaign.calendar().forEach(date -> put(entries, "", date));
        campaign.cycles().forEach(cycle -> cycle.calendar().forEach(date -> put(entries, cycle.code(), date)));
        return new CalendarDates(campaign.code(), entries, Map.of(), new WorkingDays(SpecialDayFile::shipped));
    }

    private static void put(Map<String, CalendarEntry> entries, String cycle, CampaignDefinition.Date date) {
        entries.put(
                CalendarDates.key(cycle, date.name()),
                new CalendarEntry(
                        cycle,
                        date.name(),
                        date.label(),
                        date.on(),
                        date.base(),
                        date.days(),
                        date.workingDays(),
                        date.statedBefore(),
                        date.source()));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
