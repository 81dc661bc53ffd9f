package vn.bontot.deadlines;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.bontot.desk.PaperDate;
import vn.bontot.files.CsvOutput;
import vn.bontot.files.CsvRow;
import vn.bontot.files.CsvTable;
import vn.bontot.files.Faults;

/** Reads {@code special-days.csv}: {@code first,last,kind,name,source}. */
final class SpecialDayFile {

    static final String NAME = "special-days.csv";
    static final List<String> COLUMNS = List.of("first", "last", "kind", "name", "source");

    /** Stands in a source that still has to be checked against its paper. */
    static final String DOUBT = "Cần ";

    private static final int LONGEST = 31;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 500;

    private final List<SpecialDay> inForce;
    private final List<SpecialDay> read = new ArrayList<>();

    private SpecialDayFile(List<SpecialDay> inForce) {
        this.inForce = inForce;
    }

    /** The days that the product brings along. */
    static List<SpecialDay> shipped() {
        Faults faults = new Faults();
        try {
            byte[] content = new ClassPathResource("calendar/" + NAME).getContentAsByteArray();
            List<SpecialDay> days = read(content, List.of(), faults);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(faults.list().get(0).describe());
            }
            return days;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rows that are not in force yet; everything wrong goes into the faults. */
    static List<SpecialDay> read(byte[] content, List<SpecialDay> inForce, Faults faults) {
        SpecialDayFile file = new SpecialDayFile(inForce);
        CsvTable.of(content, NAME, COLUMNS, faults).forEach(file::accept, broken -> {});
        return file.read.stream()
                .filter(day -> inForce.stream().noneMatch(day::isSameAs))
                .toList();
    }

    static byte[] write(List<SpecialDay> days) {
        StringWriter text = new StringWriter();
        try (CsvOutput csv = CsvOutput.create(text, COLUMNS)) {
            for (SpecialDay day : days) {
                csv.row(day.firstDay(), day.lastDay(), day.kind(), day.name(), day.source());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong with a period by itself; null where nothing is. */
    static String problem(SpecialDay day) {
        if (day.lastDay().isBefore(day.firstDay())) {
            return "Ngày cuối không được trước ngày đầu.";
        }
        if (ChronoUnit.DAYS.between(day.firstDay(), day.lastDay()) >= LONGEST) {
            return "Một đợt không dài quá " + LONGEST + " ngày.";
        }
        boolean weekday = day.days().anyMatch(date -> !isWeekend(date));
        return day.kind() == DayKind.WORK && weekday
                ? "Chỉ Thứ Bảy, Chủ nhật mới ghi là ngày làm việc bù; ngày khác đã là ngày làm việc."
                : null;
    }

    /** What to say of a period that meets another. */
    static String overlap(SpecialDay other) {
        return "Trùng với “" + other.name() + "” (" + PaperDate.format(other.firstDay()) + " – "
                + PaperDate.format(other.lastDay()) + ").";
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private void accept(CsvRow row) {
        LocalDate first = row.day("first");
        LocalDate last = row.day("last");
        DayKind kind = row.constant("kind", DayKind.class);
        String name = text(row, "name", LONGEST_NAME);
        String source = text(row, "source", LONGEST_SOURCE);
        if (first == null || last == null || kind == null) {
            return;
        }
        SpecialDay day = new SpecialDay(null, first, last, kind, name, source);
        String problem = problem(day);
        if (problem != null) {
            row.fault(last.isBefore(first) ? "last" : "kind", problem);
            return;
        }
        read.stream().filter(day::overlaps).findFirst().ifPresent(other -> row.fault("first", overlap(other)));
        if (inForce.stream().noneMatch(day::isSameAs)) {
            inForce.stream().filter(day::overlaps).findFirst().ifPresent(other -> row.fault("first", overlap(other)));
        }
        read.add(day);
    }

    private static String text(CsvRow row, String column, int longest) {
        String text = row.text(column);
        if (text != null && text.length() > longest) {
            row.fault(column, "Không dài quá " + longest + " ký tự.");
        }
        return text;
    }
}
