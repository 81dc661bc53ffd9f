package vn.bontot.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.bontot.desk.PaperDate;

/** A row of a list, its cells in the order of the columns. */
record ListRow(List<Cell> cells) {

    /**
     * One value.
     *
     * @param value String, a whole number, LocalDate or null
     * @param address of what it names; null where nothing is linked
     */
    record Cell(Object value, String address) {

        /** As people read it. */
        public String text() {
            if (value instanceof LocalDate day) {
                return PaperDate.format(day);
            }
            if (value instanceof Number number) {
                return String.format(Locale.GERMANY, "%,d", number.longValue());
            }
            return value == null ? "" : value.toString();
        }
    }

    /** May hold null. */
    List<Object> values() {
        return cells.stream().map(Cell::value).collect(Collectors.toList());
    }
}
