package vn.bontot.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All dates of one campaign as they stand at one moment, or would stand after a change. */
final class CalendarDates {

    private static final String NO_CYCLE = "";

    private final String campaignCode;
    private final Map<String, CalendarEntry> entries;
    private final Map<String, LocalDate> extensions;
    private final WorkingDays workingDays;

    CalendarDates(
            String campaignCode,
            Map<String, CalendarEntry> entries,
            Map<String, LocalDate> extensions,
            WorkingDays workingDays) {
        this.campaignCode = campaignCode;
        this.entries = entries;
        this.extensions = extensions;
        this.workingDays = workingDays;
    }

    static String key(String cycleCode, String name) {
        return (cycleCode == null ? NO_CYCLE : cycleCode) + "/" + name;
    }

    static String key(String cycleCode, String name, String organisationCode) {
        return key(cycleCode, name) + "/" + organisationCode;
    }

    /** The same dates after a change. */
    CalendarDates after(DateChange change) {
        CalendarEntry moved = entry(change.cycleCode(), change.name());
        if (change.organisationCode() != null) {
            Map<String, LocalDate> extended = new HashMap<>(extensions);
            extended.put(key(moved.cycleCode(), moved.name(), change.organisationCode()), change.to());
            return new CalendarDates(campaignCode, entries, extended, workingDays);
        }
        Map<String, CalendarEntry> changed = new HashMap<>(entries);
        changed.put(key(moved.cycleCode(), moved.name()), moved.on(change.to()));
        return new CalendarDates(campaignCode, changed, extensions, workingDays);
    }

    CalendarEntry entry(String cycleCode, String name) {
        CalendarEntry own = entries.get(key(cycleCode, name));
        CalendarEntry found = own != null ? own : entries.get(key(NO_CYCLE, name));
        if (found == null) {
            throw new IllegalArgumentException("campaign " + campaignCode + " has no date " + name);
        }
        return found;
    }

    /** The last permitted day: the calendar's, or a later one that was given to the unit or its committee. */
    LocalDate lastDay(Place place, String name, LocalDate openedOn) {
        if (CampaignCalendar.OPENING.equals(name)) {
            return openedOn;
        }
        CalendarEntry entry = entry(place.cycleCode(), name);
        LocalDate day = entry.dueOn() != null ? entry.dueOn() : counted(entry, place, openedOn);
        return Stream.of(place.committeeCode(), place.unitCode())
                .map(code -> extensions.get(key(entry.cycleCode(), name, code)))
                .filter(extended -> extended != null && extended.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(day);
    }

    private LocalDate counted(CalendarEntry entry, Place place, LocalDate openedOn) {
        LocalDate base = lastDay(place, entry.base(), openedOn);
        return entry.workingDays() ? workingDays.plus(base, entry.days()) : base.plusDays(entry.days());
    }

    /** Every date that does not depend on the opening of a task, in the order of time. */
    List<DatedEntry> dated(Place place) {
        return entries.values().stream()
                .filter(entry -> !CampaignCalendar.OPENING.equals(entry.base()))
                .map(entry -> new DatedEntry(
                        entry,
                        lastDay(
                                new Place(campaignCode, entry.cycleCode(), place.committeeCode(), place.unitCode()),
                                entry.name(),
                                null)))
                .sorted(Comparator.comparing(DatedEntry::day)
                        .thenComparing(dated -> dated.entry().name()))
                .toList();
    }

    /** Every day on which anything is due that does not depend on the opening of a task. */
    Set<LocalDate> days() {
        Collection<LocalDate> given = extensions.values();
        return Stream.concat(
                        dated(new Place(campaignCode, null, null, null)).stream()
                                .map(DatedEntry::day),
                        given.stream())
                .collect(Collectors.toSet());
    }
}
