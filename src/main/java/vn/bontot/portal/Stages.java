package vn.bontot.portal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bontot.campaign.Cycle;
import vn.bontot.deadlines.CalendarEntry;
import vn.bontot.deadlines.DatedEntry;
import vn.bontot.desk.PaperDate;

/**
 * The five stages of a campaign on a line of time.
 *
 * @param todayAt where today stands on the line, 0 to 100; null where it lies outside
 */
record Stages(List<Stage> stages, Double todayAt, String begin, String end) {

    private static final String DEFAULT_SOURCE = "Kế hoạch không quy định";
    private static final int DAYS_BEFORE_FIRST = 7;
    private static final List<String> NAMES = List.of(
            "Phát động và triển khai",
            "Đăng ký thi đua",
            "Đánh giá, xét công nhận hằng năm",
            "Tổng kết phong trào",
            "Xét khen thưởng");
    private static final List<Set<String>> DATES = List.of(
            Set.of("planDue", "provinceLaunch", "rolloutDue"),
            Set.of("registrationDue", "registrationConfirmed", "registrationAccepted", "registerClosed"),
            Set.of(),
            Set.of("summaryOpens", "unitSummaryDue", "committeeSummaryDue", "provincialSummaryDue"),
            Set.of(
                    "awardListDue",
                    "awardSessionDue",
                    "awardDecisionDue",
                    "provincialAppraisalDue",
                    "councilOpinionDue",
                    "provincialDecisionDue"));
    private static final int REGISTRATION = 1;

    /** A stage, its dates, and the bars that stand for it. */
    record Stage(
            int number,
            String name,
            String state,
            String css,
            String from,
            String to,
            List<Moment> moments,
            List<Bar> bars) {

        /** The next date; null where there is none. */
        public Moment next() {
            return moments.stream().filter(moment -> !moment.past()).findFirst().orElse(null);
        }
    }

    /**
     * A date of the calendar.
     *
     * @param assumed the plan is silent and the product has a date of its own
     */
    record Moment(String label, String day, boolean past, boolean assumed) {}

    /** Where a bar begins and how long it is, in percent of the line. */
    record Bar(String title, String css, double left, double width) {}

    /** Lays the calendar out; empty where the campaign has no dates. */
    static Stages of(List<DatedEntry> dates, List<Cycle> cycles, LocalDate today) {
        if (dates.isEmpty()) {
            return new Stages(List.of(), null, "", "");
        }
        LocalDate begin = dates.get(0).day().minusDays(DAYS_BEFORE_FIRST);
        LocalDate end = dates.get(dates.size() - 1).day();
        Line line = new Line(begin, end);
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            stages.add(stage(i, dates, cycles, line, today));
        }
        boolean outside = today.isBefore(begin) || today.isAfter(end);
        return new Stages(stages, outside ? null : line.at(today), PaperDate.format(begin), PaperDate.format(end));
    }

    private static Stage stage(int index, List<DatedEntry> all, List<Cycle> cycles, Line line, LocalDate today) {
        List<DatedEntry> own =
                all.stream().filter(date -> stageOf(date.entry()) == index).toList();
        Map<String, List<DatedEntry>> parts = own.stream()
                .collect(Collectors.groupingBy(
                        date -> date.entry().cycleCode(), LinkedHashMap::new, Collectors.toList()));
        List<Bar> bars = new ArrayList<>();
        boolean now = false;
        for (var part : parts.entrySet()) {
            LocalDate from = begin(index, part.getValue(), all, line);
            LocalDate to = part.getValue().get(part.getValue().size() - 1).day();
            now |= !today.isBefore(from) && !today.isAfter(to);
            bars.add(line.bar(name(part.getKey(), cycles), from, to, today));
        }
        LocalDate from = own.isEmpty() ? line.begin() : begin(index, own, all, line);
        LocalDate to = own.isEmpty() ? line.end() : own.get(own.size() - 1).day();
        boolean past = today.isAfter(to);
        boolean between = !now && !past && !today.isBefore(from);
        String state = now ? "Đang diễn ra" : past ? "Đã qua" : between ? "Giữa hai kỳ" : "Sắp tới";
        String css = now ? "now" : past ? "past" : "later";
        List<Moment> moments =
                own.stream().map(date -> moment(date, cycles, today)).toList();
        return new Stage(
                index + 1, NAMES.get(index), state, css, PaperDate.format(from), PaperDate.format(to), moments, bars);
    }

    /** Registration may begin with the province's launch; the other stages begin with their first date. */
    private static LocalDate begin(int index, List<DatedEntry> own, List<DatedEntry> all, Line line) {
        if (index == 0) {
            return line.begin();
        }
        if (index == REGISTRATION) {
            return all.stream()
                    .filter(date -> date.entry().name().equals("provinceLaunch"))
                    .map(DatedEntry::day)
                    .findFirst()
                    .orElse(own.get(0).day());
        }
        return own.get(0).day();
    }

    private static int stageOf(CalendarEntry entry) {
        if (!entry.cycleCode().isEmpty()) {
            return 2;
        }
        for (int i = 0; i < DATES.size(); i++) {
            if (DATES.get(i).contains(entry.name())) {
                return i;
            }
        }
        return -1;
    }

    static Moment moment(DatedEntry date, List<Cycle> cycles, LocalDate today) {
        CalendarEntry entry = date.entry();
        String cycle = name(entry.cycleCode(), cycles);
        String day = entry.statedBefore()
                ? "trước ngày " + PaperDate.format(date.day().plusDays(1))
                : PaperDate.format(date.day());
        return new Moment(
                cycle.isEmpty() ? entry.label() : entry.label() + " – " + cycle,
                day,
                today.isAfter(date.day()),
                entry.source().startsWith(DEFAULT_SOURCE));
    }

    private static String name(String cycleCode, List<Cycle> cycles) {
        return cycles.stream()
                .filter(cycle -> cycle.code().equals(cycleCode))
                .map(Cycle::name)
                .findFirst()
                .orElse("");
    }

    /** Days as percent of the whole line. */
    private record Line(LocalDate begin, LocalDate end) {

        private double at(LocalDate day) {
            long whole = Math.max(1, ChronoUnit.DAYS.between(begin, end));
            return Math.round(1000.0 * ChronoUnit.DAYS.between(begin, day) / whole) / 10.0;
        }

        private Bar bar(String name, LocalDate from, LocalDate to, LocalDate today) {
            String css = today.isAfter(to) ? "past" : today.isBefore(from) ? "later" : "now";
            String title = (name.isEmpty() ? "" : name + ": ") + PaperDate.format(from) + " – " + PaperDate.format(to);
            return new Bar(title, css, at(from), Math.max(1, Math.round(10 * (at(to) - at(from))) / 10.0));
        }
    }
}
