package vn.bontot.portal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.bontot.desk.PaperDate;

/** A row of a list: its cells by the keys of the columns, in their order. */
record ListRow(LinkedHashMap<String, Cell> byKey) {

    /**
     * One value.
     *
     * @param value String, a whole number, LocalDate or null
     * @param address of what it names; null where nothing is linked
     */
    record Cell(Object value, String address) {

        public boolean isLinked() {
            return value != null && address != null;
        }

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

    public List<Cell> cells() {
        return List.copyOf(byKey.values());
    }

    public Cell cell(String key) {
        return byKey.get(key);
    }

    /** May hold null. */
    List<Object> values() {
        return byKey.values().stream().map(Cell::value).collect(Collectors.toList());
    }
}
