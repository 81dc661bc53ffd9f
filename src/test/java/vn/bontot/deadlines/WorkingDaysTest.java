package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bontot.files.Fault;
import vn.bontot.files.Faults;

/** The arithmetic over the days that are shipped, and the file that they come in. */
class WorkingDaysTest {

    private static final String HEAD = "first,last,kind,name,source\n";

    private final WorkingDays days = new WorkingDays(SpecialDayFile::shipped);

    /** Working days of each month, checked against an independent count. */
    @ParameterizedTest
    @CsvSource({
        "2023, 16 20 23 20 20 22 21 23 19 22 22 21",
        "2024, 22 16 21 19 23 20 23 22 19 23 21 22",
        "2025, 17 20 21 21 20 21 23 21 20 23 20 23",
        "2026, 21 15 22 20 20 22 23 21 20 22 20 23"
    })
    void monthsHaveTheirNumberOfWorkingDays(int year, String counts) {
        String counted = java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> days.between(month.atDay(1).minusDays(1), month.atEndOfMonth()))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        assertThat(counted).isEqualTo(counts);
    }

    @Test
    void registersDatesCountNoWeekend() {
        LocalDate registration = day("2023-08-15");
        assertThat(days.plus(registration, 3)).isEqualTo("2023-08-18");
        assertThat(days.plus(registration, 8)).isEqualTo("2023-08-25");
        assertThat(days.plus(registration, 10)).isEqualTo("2023-08-29");
        assertThat(days.plus(day("2023-08-31"), 1)).isEqualTo("2023-09-05");
    }

    @Test
    void swappedSaturdayIsWorkedAndItsOtherDayIsNot() {
        assertThat(days.isWorkingDay(day("2024-04-29"))).isFalse();
        assertThat(days.isWorkingDay(day("2024-05-04"))).isTrue();
        assertThat(days.isWorkingDay(day("2024-05-11"))).isFalse();
        assertThat(days.plus(day("2024-04-26"), 3)).isEqualTo("2024-05-04");
        assertThat(days.onOrBefore(day("2024-05-05"))).isEqualTo("2024-05-04");
        assertThat(days.next(day("2025-04-25"))).isEqualTo("2025-04-26");
        assertThat(days.next(day("2026-08-21"))).isEqualTo("2026-08-22");
        assertThat(days.next(day("2026-08-28"))).isEqualTo("2026-09-03");
    }

    @Test
    void changedDaysAreReadAgainWhenTheyAreForgotten() {
        List<SpecialDay> table = new java.util.ArrayList<>();
        WorkingDays changing = new WorkingDays(() -> table);
        assertThat(changing.isWorkingDay(day("2027-02-08"))).isTrue();
        table.add(new SpecialDay(1L, day("2027-02-08"), day("2027-02-08"), DayKind.OFF, "Tết", "Văn bản"));
        changing.forget();
        assertThat(changing.isWorkingDay(day("2027-02-08"))).isFalse();
    }

    @Test
    void everyFaultOfAFileIsToldAtOnce() {
        Faults faults = new Faults();
        List<SpecialDay> inForce =
                List.of(new SpecialDay(1L, day("2027-02-05"), day("2027-02-11"), DayKind.OFF, "Tết", "Văn bản"));
        read(
                HEAD
                        + "2027-13-01,2027-01-01,OFF,Tết Dương lịch,Luật\n"
                        + "2027-04-30,2027-04-29,OFF,30/4,Luật\n"
                        + "2027-05-03,2027-05-03,WORK,Làm bù,Luật\n"
                        + "2027-09-02,2027-09-03,HOLIDAY,,Luật\n"
                        + "2027-02-11,2027-02-12,OFF,Tết,Luật\n"
                        + "2027-06-01,2027-07-10,OFF,Hè,Luật\n",
                inForce,
                faults);
        assertThat(faults.list().stream().map(Fault::describe).map(line -> line.replaceFirst(": .*", "")))
                .containsExactly(
                        "special-days.csv:2 first=\"2027-13-01\"",
                        "special-days.csv:3 last=\"2027-04-29\"",
                        "special-days.csv:4 kind=\"WORK\"",
                        "special-days.csv:5 kind=\"HOLIDAY\"",
                        "special-days.csv:5 name=\"\"",
                        "special-days.csv:6 first=\"2027-02-11\"",
                        "special-days.csv:7 kind=\"OFF\"");
    }

    @Test
    void rowsThatAreInForceAlreadyArePassedOver() {
        Faults faults = new Faults();
        List<SpecialDay> inForce =
                List.of(new SpecialDay(1L, day("2027-02-05"), day("2027-02-11"), DayKind.OFF, "Tết", "Văn bản"));
        List<SpecialDay> read = read(
                HEAD + "2027-02-05,2027-02-11,OFF,Tết Nguyên đán,Luật\n2027-05-01,2027-05-03,OFF,01/5,Luật\n",
                inForce,
                faults);
        assertThat(faults.isEmpty()).isTrue();
        assertThat(read).extracting(SpecialDay::name).containsExactly("01/5");
    }

    private static List<SpecialDay> read(String csv, List<SpecialDay> inForce, Faults faults) {
        return SpecialDayFile.read(csv.getBytes(StandardCharsets.UTF_8), inForce, faults);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
