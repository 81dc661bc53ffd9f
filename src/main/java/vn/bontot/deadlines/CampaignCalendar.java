package vn.bontot.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.bontot.Application;
import vn.bontot.sql.RecordMapper;

/**
 * The dates of a campaign. A due date is the last permitted day, to 23:59:59 in Asia/Ho_Chi_Minh.
 */
@Service
public class CampaignCalendar {

    /** Base of dates that are counted from the day on which a task opens. */
    static final String OPENING = "opening";

    private static final ZoneId ZONE = ZoneId.of(Application.ZONE);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final Map<String, Read> cache = new ConcurrentHashMap<>();

    /** The numbers of the last changes; a change that was rolled back never has its number given again. */
    private record Version(long move, long extension, int specialDays) {}

    private record Read(Version version, CalendarDates dates) {}

    public CampaignCalendar(JdbcClient jdbc, WorkingDays workingDays) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
    }

    /**
     * The last permitted day.
     *
     * @param openedOn day on which the task opens; needed only by dates that are counted from it
     * @throws IllegalArgumentException where the campaign has no such date
     */
    public LocalDate lastDay(Place place, String name, LocalDate openedOn) {
        return of(place.campaignCode()).lastDay(place, name, openedOn);
    }

    public CalendarEntry entry(String campaignCode, String cycleCode, String name) {
        return of(campaignCode).entry(cycleCode, name);
    }

    /** Every date that does not depend on the opening of a task, in the order of time, as it is for most. */
    public List<DatedEntry> dates(String campaignCode) {
        return dates(new Place(campaignCode, null, null, null));
    }

    /** The same for one committee or unit. */
    public List<DatedEntry> dates(Place place) {
        return of(place.campaignCode()).dated(place);
    }

    /** The days on which anything is due for anybody. */
    Set<LocalDate> days(String campaignCode) {
        return of(campaignCode).days();
    }

    /** To be called where the rows of the calendar changed without an act that moves a date. */
    public void forget() {
        cache.clear();
    }

    /** The last second of a day. */
    public static OffsetDateTime endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(ZONE).toOffsetDateTime();
    }

    /** The first second of a day. */
    public static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    /** The dates as this transaction sees them; another node may have moved some since they were read last. */
    CalendarDates of(String campaignCode) {
        Version version = version(campaignCode);
        Read known = cache.get(campaignCode);
        if (known == null || !known.version().equals(version)) {
            workingDays.forget();
            known = new Read(version, read(campaignCode));
            cache.put(campaignCode, known);
        }
        return known.dates();
    }

    private Version version(String campaignCode) {
        return jdbc.sql(
                        """
                        select (select coalesce(max(id), 0) from date_move where campaign_code = :campaign) as move,
                               (select coalesce(max(id), 0) from date_extension where campaign_code = :campaign) as extension,
                               (select version from special_day_book) as special_days
                        """)
                .param("campaign", campaignCode)
                .query(RecordMapper.of(Version.class))
                .single();
    }

    private CalendarDates read(String campaignCode) {
        Map<String, CalendarEntry> entries = new HashMap<>();
        jdbc.sql("select cycle_code, name, label, due_on, base, days, working_days, stated_before, source"
                        + " from calendar_entry where campaign_code = ?")
                .param(campaignCode)
                .query(RecordMapper.of(CalendarEntry.class))
                .list()
                .forEach(entry -> entries.put(CalendarDates.key(entry.cycleCode(), entry.name()), entry));
        Map<String, LocalDate> extensions = new HashMap<>();
        jdbc.sql("select cycle_code, name, organisation_code, due_on from date_extension where campaign_code = ?")
                .param(campaignCode)
                .query(row -> {
                    extensions.put(
                            CalendarDates.key(row.getString(1), row.getString(2), row.getString(3)),
                            row.getObject(4, LocalDate.class));
                });
        return new CalendarDates(campaignCode, entries, extensions, workingDays);
    }
}
