package vn.bontot.deadlines;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Arithmetic over working days: Monday to Friday, but for public holidays and days worked instead of others. */
@Component
public class WorkingDays {

    private final SpecialDays specialDays;
    private volatile Map<LocalDate, DayKind> special;

    public WorkingDays(SpecialDays specialDays) {
        this.specialDays = specialDays;
    }

    public boolean isWorkingDay(LocalDate day) {
        DayKind kind = special().get(day);
        return kind == null ? !SpecialDayFile.isWeekend(day) : kind == DayKind.WORK;
    }

    /** The n-th working day after the day. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate result = day;
        for (int left = workingDays; left > 0; left--) {
            result = next(result);
        }
        return result;
    }

    /** The n-th working day before the day. */
    public LocalDate minus(LocalDate day, int workingDays) {
        LocalDate result = day;
        for (int left = workingDays; left > 0; left--) {
            result = onOrBefore(result.minusDays(1));
        }
        return result;
    }

    /** The first working day after the day. */
    public LocalDate next(LocalDate day) {
        LocalDate result = day.plusDays(1);
        while (!isWorkingDay(result)) {
            result = result.plusDays(1);
        }
        return result;
    }

    /** The day itself where it is a working day, else the last one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate result = day;
        while (!isWorkingDay(result)) {
            result = result.minusDays(1);
        }
        return result;
    }

    /** How many working days lie after {@code from}, up to and including {@code to}; 0 where to is not later. */
    public int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /** To be called after a change of the special days. */
    public void forget() {
        special = null;
    }

    private Map<LocalDate, DayKind> special() {
        Map<LocalDate, DayKind> known = special;
        if (known == null) {
            Map<LocalDate, DayKind> read = new HashMap<>();
            specialDays.inForce().forEach(period -> period.days().forEach(day -> read.put(day, period.kind())));
            special = read;
            known = read;
        }
        return known;
    }
}
