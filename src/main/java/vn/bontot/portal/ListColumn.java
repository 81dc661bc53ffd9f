package vn.bontot.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import vn.bontot.documents.Spreadsheet.Kind;

/**
 * A column of a list.
 *
 * @param key column of the list's statement; it stands in the address when rows are sorted by it
 * @param width in characters, on paper and in Excel
 * @param sortable whether the database can order by it
 * @param address of what the value names
 */
record ListColumn(
        String key, String heading, Kind kind, int width, boolean sortable, Reading reading, Address address) {

    private static final Address NOWHERE = row -> null;

    /** Reads the column's value from a row: String, a whole number, LocalDate or null. */
    @FunctionalInterface
    interface Reading {
        Object of(ResultSet row, Today today) throws SQLException;
    }

    /** Reads an address from a row; null where the row has none. */
    @FunctionalInterface
    interface Address {
        String of(ResultSet row) throws SQLException;
    }

    /** The day of the product's clock, and where that day is. */
    record Today(LocalDate day, ZoneId zone) {
        private LocalDate dayOf(OffsetDateTime moment) {
            return moment == null ? null : moment.atZoneSameInstant(zone).toLocalDate();
        }
    }

    static ListColumn text(String key, String heading, int width) {
        return new ListColumn(key, heading, Kind.TEXT, width, true, (row, today) -> row.getString(key), NOWHERE);
    }

    /** Text that is stored as a code; a code without words is shown empty. */
    static ListColumn coded(String key, String heading, int width, Map<String, String> words) {
        Reading reading = (row, today) -> {
            String code = row.getString(key);
            return code == null ? null : words.get(code);
        };
        return new ListColumn(key, heading, Kind.TEXT, width, true, reading, NOWHERE);
    }

    static ListColumn number(String key, String heading, int width) {
        Reading reading = (row, today) -> {
            long value = row.getLong(key);
            return row.wasNull() ? null : value;
        };
        return new ListColumn(key, heading, Kind.NUMBER, width, true, reading, NOWHERE);
    }

    static ListColumn date(String key, String heading) {
        return new ListColumn(
                key, heading, Kind.DATE, 12, true, (row, today) -> row.getObject(key, LocalDate.class), NOWHERE);
    }

    /** The day of a moment. */
    static ListColumn dayOf(String key, String heading) {
        Reading reading = (row, today) -> today.dayOf(row.getObject(key, OffsetDateTime.class));
        return new ListColumn(key, heading, Kind.DATE, 12, true, reading, NOWHERE);
    }

    /**
     * How many days ago a moment was.
     *
     * @param moment column that holds it
     */
    static ListColumn daysSince(String moment, String key, String heading, int width) {
        Reading reading = (row, today) ->
                ChronoUnit.DAYS.between(today.dayOf(row.getObject(moment, OffsetDateTime.class)), today.day());
        return new ListColumn(key, heading, Kind.NUMBER, width, false, reading, NOWHERE);
    }

    /** The name of a unit, with a link to its page. */
    static ListColumn unit() {
        return text("unit_name", "Tổ chức đảng", 38).linked(row -> "/don-vi/" + row.getString("unit_code"));
    }

    static ListColumn unitCode() {
        return text("unit_code", "Mã", 14);
    }

    static ListColumn unitType() {
        return coded("unit_type", "Loại hình", 18, Words.TYPES);
    }

    static ListColumn committee() {
        return text("committee_name", "Cấp ủy", 24);
    }

    /** A telephone number that can be called with a touch. */
    static ListColumn phone(String key) {
        return text(key, "Điện thoại", 14).linked(row -> {
            String number = row.getString(key);
            return number == null ? null : "tel:" + number.replaceAll("[^+0-9]", "");
        });
    }

    ListColumn linked(Address to) {
        return new ListColumn(key, heading, kind, width, sortable, reading, to);
    }

    /** Leads to the dossier of the row. */
    ListColumn linkedToDossier() {
        return linked(row -> "/ho-so/%s/%s/%s"
                .formatted(row.getString("campaign_code"), row.getString("cycle_code"), row.getString("unit_code")));
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
