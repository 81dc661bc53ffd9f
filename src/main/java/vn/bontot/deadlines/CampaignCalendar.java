package vn.bontot.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final String NO_CYCLE = "";

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final Map<String, Map<String, CalendarEntry>> cache = new ConcurrentHashMap<>();

    public CampaignCalendar(JdbcClient jdbc, WorkingDays workingDays) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
    }

    /**
     * The last permitted day.
     *
     * @param cycleCode may be null; a date that the cycle does not have is the campaign's
     * @param openedOn day on which the task opens; needed only by dates that are counted from it
     * @throws IllegalArgumentException where the campaign has no such date
     */
    public LocalDate lastDay(String campaignCode, String cycleCode, String name, LocalDate openedOn) {
        if (OPENING.equals(name)) {
            return openedOn;
        }
        CalendarEntry entry = entry(campaignCode, cycleCode, name);
        if (entry.dueOn() != null) {
            return entry.dueOn();
        }
        LocalDate base = lastDay(campaignCode, cycleCode, entry.base(), openedOn);
        return entry.workingDays() ? workingDays.plus(base, entry.days()) : base.plusDays(entry.days());
    }

    public CalendarEntry entry(String campaignCode, String cycleCode, String name) {
        Map<String, CalendarEntry> entries = entriesByKey(campaignCode);
        CalendarEntry own = entries.get(key(cycleCode, name));
        CalendarEntry found = own != null ? own : entries.get(key(NO_CYCLE, name));
        if (found == null) {
            throw new IllegalArgumentException("campaign " + campaignCode + " has no date " + name);
        }
        return found;
    }

    /** Every date that does not depend on the opening of a task, in the order of time. */
    public List<DatedEntry> dates(String campaignCode) {
        return entriesByKey(campaignCode).values().stream()
                .filter(entry -> !OPENING.equals(entry.base()))
                .map(entry -> new DatedEntry(entry, lastDay(campaignCode, entry.cycleCode(), entry.name(), null)))
                .sorted(Comparator.comparing(DatedEntry::day)
                        .thenComparing(dated -> dated.entry().name()))
                .toList();
    }

    /** To be called after a change of the calendar's rows. */
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

    private Map<String, CalendarEntry> entriesByKey(String campaignCode) {
        return cache.computeIfAbsent(campaignCode, code -> jdbc
                .sql("select cycle_code, name, label, due_on, base, days, working_days, stated_before, source"
                        + " from calendar_entry where campaign_code = ?")
                .param(code)
                .query(RecordMapper.of(CalendarEntry.class))
                .list()
                .stream()
                .collect(Collectors.toMap(entry -> key(entry.cycleCode(), entry.name()), Function.identity())));
    }

    private static String key(String cycleCode, String name) {
        return (cycleCode == null ? NO_CYCLE : cycleCode) + "/" + name;
    }
}
