package vn.bontot.portal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A search as its address holds it; empty strings narrow nothing.
 *
 * @param subject {@link #UNITS} or {@link #CASES}
 * @param text part of a name or code
 * @param state for units {@code <place>:<state>}, the place being the registration or a cycle
 * @param order name of a column, with "-" before it the other way round; empty for the usual order
 */
record Search(String subject, String campaign, String text, String committee, String type, String state, String order) {

    static final String UNITS = "don-vi";
    static final String CASES = "vu-viec";

    /** Place of a state that is no cycle. */
    static final String REGISTRATION = "dang-ky";

    private static final String BACKWARDS = "-";

    public boolean isForCases() {
        return subject.equals(CASES);
    }

    /** Address of one page of what was found. */
    public String at(int page) {
        return address(subject, order, page);
    }

    /** Address of the same list in the order of a column; the other way round where it is in that order already. */
    public String by(String column) {
        return address(subject, order.equals(column) ? BACKWARDS + column : column, 1);
    }

    /** For {@code aria-sort}; null where the list is not in the order of the column. */
    public String direction(String column) {
        return order.equals(column) ? "ascending" : order.equals(BACKWARDS + column) ? "descending" : null;
    }

    /** The columns of an order in SQL; the usual ones where nobody knows the column. */
    String orderBy(Map<String, String> columns, String usual) {
        boolean backwards = order.startsWith(BACKWARDS);
        String column = columns.get(backwards ? order.substring(BACKWARDS.length()) : order);
        return column == null ? usual : column + (backwards ? " desc, " : ", ") + usual;
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("campaign", campaign);
        parameters.put("committee", committee);
        parameters.put("type", type);
        parameters.put("place", state.contains(":") ? state.substring(0, state.indexOf(':')) : "");
        parameters.put("state", state.substring(state.indexOf(':') + 1));
        parameters.putAll(NameSearch.words(text));
        return parameters;
    }

    private String address(String of, String sorted, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/tra-cuu");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("muc", of);
        parts.put("phongTrao", campaign);
        parts.put("tim", text);
        parts.put("capUy", committee);
        parts.put("loai", type);
        parts.put("tinhTrang", state);
        parts.put("xep", sorted);
        parts.put("trang", page > 1 ? String.valueOf(page) : "");
        parts.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(parts).toUriString();
    }
}
