package vn.bontot.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.bontot.organisation.OrganisationType;

/**
 * How many organisations stand where.
 *
 * @param counts what a number in the table counts
 * @param byType one line per kind of organisation
 * @param byCommittee one line per committee
 */
record Table(
        String id,
        String title,
        String counts,
        List<String> columns,
        List<Line> byType,
        List<Line> byCommittee,
        Line total) {

    /** A line of numbers in the order of the columns. */
    record Line(String label, List<Integer> numbers, int sum) {}

    /** How many organisations of a committee and kind stand in a column. */
    record Cell(String committeeCode, OrganisationType type, String column, int number) {}

    private static final List<OrganisationType> TYPES =
            List.of(OrganisationType.GRASSROOTS_COMMITTEE, OrganisationType.GRASSROOTS_BRANCH, OrganisationType.BRANCH);

    /**
     * Counts the cells together.
     *
     * @param columns key to heading, in order; columns without a number are left out
     * @param committees code to name, in order
     */
    static Table of(
            String id,
            String title,
            String counts,
            Map<String, String> columns,
            Map<String, String> committees,
            List<Cell> cells) {
        List<String> used = columns.keySet().stream()
                .filter(key -> cells.stream().anyMatch(cell -> cell.column().equals(key)))
                .toList();
        Function<Predicate<Cell>, List<Integer>> numbers = which -> used.stream()
                .map(key -> cells.stream()
                        .filter(cell -> cell.column().equals(key) && which.test(cell))
                        .mapToInt(Cell::number)
                        .sum())
                .toList();
        List<Line> byType = new ArrayList<>();
        for (OrganisationType type : TYPES) {
            add(byType, capitalised(type.label()), numbers.apply(cell -> cell.type() == type));
        }
        List<Line> byCommittee = new ArrayList<>();
        committees.forEach(
                (code, name) -> add(byCommittee, name, numbers.apply(cell -> code.equals(cell.committeeCode()))));
        List<Integer> all = numbers.apply(cell -> true);
        return new Table(
                id,
                title,
                counts,
                used.stream().map(columns::get).toList(),
                byType,
                byCommittee,
                new Line("Cộng", all, sum(all)));
    }

    public boolean isEmpty() {
        return total.sum() == 0;
    }

    public boolean hasSeveralCommittees() {
        return byCommittee.size() > 1;
    }

    /** Positions of the columns, for pages that walk headings and numbers together. */
    public int[] positions() {
        return IntStream.range(0, columns.size()).toArray();
    }

    private static void add(List<Line> lines, String label, List<Integer> numbers) {
        int sum = sum(numbers);
        if (sum > 0) {
            lines.add(new Line(label, numbers, sum));
        }
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
