package vn.bontot.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.bontot.organisation.OrganisationType;

/**
 * How many organisations stand where; every number opens the rows it counts.
 *
 * @param counts what a number in the table counts
 * @param address of the list of all that is counted
 * @param byType one line per kind of organisation
 * @param byCommittee one line per committee
 */
record Table(
        String id,
        String title,
        String counts,
        String address,
        List<Column> columns,
        List<Line> byType,
        List<Line> byCommittee,
        Line total) {

    /** How far an organisation in a column has come; a bar has one piece for each. */
    enum Part {
        DONE("xong, đạt"),
        MOVING("đang xử lý"),
        OPEN("chưa nộp"),
        OUT("không đạt, không tham gia");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A column of numbers. */
    record Column(String key, String label, Part part) {}

    /**
     * A line of numbers in the order of the columns.
     *
     * @param narrowing what its list is narrowed to, as it stands in an address; empty for everything
     */
    record Line(String label, String narrowing, List<Integer> numbers, int sum, List<Piece> bar) {}

    /** A piece of a bar, as long as its share of the line. */
    record Piece(Part part, int number, double percent) {}

    /** How many organisations of a committee and kind stand in a column. */
    record Cell(String committeeCode, OrganisationType type, String column, int number) {}

    /**
     * Counts the cells together.
     *
     * @param columns in order; those without a number are left out
     * @param committees code to name, in order
     */
    static Table of(
            String id,
            String title,
            String counts,
            String address,
            List<Column> columns,
            Map<String, String> committees,
            List<Cell> cells) {
        List<Column> used = columns.stream()
                .filter(column -> cells.stream().anyMatch(cell -> cell.column().equals(column.key())))
                .toList();
        Function<Predicate<Cell>, List<Integer>> numbers = which -> used.stream()
                .map(column -> cells.stream()
                        .filter(cell -> cell.column().equals(column.key()) && which.test(cell))
                        .mapToInt(Cell::number)
                        .sum())
                .toList();
        List<Line> byType = new ArrayList<>();
        Words.TYPES.forEach(
                (type, label) -> byType.add(line(label, "loai=" + type, used, numbers.apply(cell -> cell.type()
                        .name()
                        .equals(type)))));
        List<Line> byCommittee = new ArrayList<>();
        committees.forEach((code, name) -> byCommittee.add(
                line(name, "capUy=" + code, used, numbers.apply(cell -> code.equals(cell.committeeCode())))));
        return new Table(
                id,
                title,
                counts,
                address,
                used,
                byType.stream().filter(line -> line.sum() > 0).toList(),
                byCommittee.stream().filter(line -> line.sum() > 0).toList(),
                line("Cộng", "", used, numbers.apply(cell -> true)));
    }

    public boolean isEmpty() {
        return total.sum() == 0;
    }

    public boolean hasSeveralCommittees() {
        return byCommittee.size() > 1;
    }

    /** Address of the rows that a line counts in a column. */
    public String behind(Line line, int column) {
        return behind(line) + "&trangThai=" + columns.get(column).key();
    }

    /** Address of the rows that a line counts. */
    public String behind(Line line) {
        return line.narrowing().isEmpty() ? address : address + "&" + line.narrowing();
    }

    private static Line line(String label, String narrowing, List<Column> columns, List<Integer> numbers) {
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        List<Piece> bar = Arrays.stream(Part.values())
                .map(part -> piece(part, columns, numbers, sum))
                .filter(piece -> piece.number() > 0)
                .toList();
        return new Line(label, narrowing, numbers, sum, bar);
    }

    private static Piece piece(Part part, List<Column> columns, List<Integer> numbers, int sum) {
        int number = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).part() == part)
                .map(numbers::get)
                .sum();
        return new Piece(part, number, sum == 0 ? 0 : Math.round(1000.0 * number / sum) / 10.0);
    }
}
