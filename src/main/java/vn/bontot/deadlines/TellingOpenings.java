package vn.bontot.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds to the morning's digests which tasks are new and what was decided on units. No timer waits for them: a task may
 * open at any moment, and what has opened stands in the list of open tasks.
 */
@Service
public class TellingOpenings {

    /** What opened earlier is no news, whoever holds the post now. */
    private static final int WORKING_DAYS_BACK = 5;

    private final OpenWork openWork;
    private final WorkingDays workingDays;
    private final DigestStore digests;
    private final JdbcClient jdbc;
    private final Clock clock;

    TellingOpenings(OpenWork openWork, WorkingDays workingDays, DigestStore digests, JdbcClient jdbc, Clock clock) {
        this.openWork = openWork;
        this.workingDays = workingDays;
        this.digests = digests;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Once a working day, from the hour of the digests on; further calls of the day do nothing. */
    @Transactional
    public void tell() {
        LocalDate today = LocalDate.now(clock);
        boolean early = LocalTime.now(clock).isBefore(NextReminder.HOUR);
        if (early || !workingDays.isWorkingDay(today) || !isFirstOf(today)) {
            return;
        }
        LocalDate since = workingDays.minus(today, WORKING_DAYS_BACK);
        List<DigestItem> items =
                openWork.justOpened(CampaignCalendar.startOf(since), OffsetDateTime.now(clock), today).stream()
                        .map(hearer -> DigestItem.opening(hearer, today))
                        .toList();
        if (!items.isEmpty()) {
            digests.add(today, items);
        }
        digests.addNews(since, today);
    }

    private boolean isFirstOf(LocalDate today) {
        return jdbc.sql("update reminder_writer set openings_told_on = :today"
                                + " where openings_told_on is null or openings_told_on < :today")
                        .param("today", today)
                        .update()
                > 0;
    }
}
