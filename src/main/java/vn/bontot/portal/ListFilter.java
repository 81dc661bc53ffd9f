package vn.bontot.portal;

import java.util.Map;

/**
 * What a list can be narrowed to.
 *
 * @param name parameter of the address
 * @param column column of the list's statement that is compared
 * @param labels column that says what a value is called, where {@code options} has to be read from the rows
 * @param options value to words; null where they are read from the rows
 */
record ListFilter(String name, String label, String column, String labels, Map<String, String> options) {

    static final ListFilter COMMITTEE = new ListFilter("capUy", "Cấp ủy", "committee_code", "committee_name", null);
    static final ListFilter TYPE = among("loai", "Loại hình", "unit_type", Words.TYPES);
    static final ListFilter HAND_IN = among("thoiHan", "Thời hạn nộp", "hand_in", Words.HAND_INS);
    static final ListFilter HANDED_IN =
            among("daNop", "Đã nộp", "handed_in", Words.ordered("YES", "Đã nộp", "NO", "Chưa nộp"));

    static ListFilter among(String name, String label, String column, Map<String, String> options) {
        return new ListFilter(name, label, column, null, options);
    }

    public boolean readsItsOptions() {
        return options == null;
    }
}
