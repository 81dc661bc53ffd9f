package vn.bontot.portal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriUtils;

/**
 * What somebody asks of a list; the whole of it stands in the address.
 *
 * @param cycle empty for the campaign's present cycle, and for lists that have none
 * @param search part of a unit's name or code
 * @param chosen names of filters to the values chosen
 * @param sort key of a column; empty for the list's own order
 */
record ListQuery(
        String campaign,
        String cycle,
        String search,
        Map<String, String> chosen,
        String sort,
        boolean descending,
        int page) {

    private static final String CAMPAIGN = "ma";
    private static final String CYCLE = "ky";
    private static final String SEARCH = "tim";
    private static final String SORT = "xep";
    private static final String NUMBER = "trang";
    private static final char DESCENDING = '-';

    /** Reads an address; what the list does not know in it is left out. */
    static ListQuery of(Listing listing, Map<String, String> address) {
        Map<String, String> chosen = new LinkedHashMap<>();
        listing.filters().forEach(filter -> {
            String value = address.getOrDefault(filter.name(), "");
            if (!value.isEmpty()) {
                chosen.put(filter.name(), value);
            }
        });
        String sort = address.getOrDefault(SORT, "");
        boolean descending = !sort.isEmpty() && sort.charAt(0) == DESCENDING;
        String key = descending ? sort.substring(1) : sort;
        boolean known = listing.columns().stream()
                .anyMatch(column -> column.sortable() && column.key().equals(key));
        return new ListQuery(
                address.getOrDefault(CAMPAIGN, ""),
                address.getOrDefault(CYCLE, ""),
                address.getOrDefault(SEARCH, "").strip(),
                chosen,
                known ? key : "",
                known && descending,
                page(address.getOrDefault(NUMBER, "1")));
    }

    ListQuery in(String otherCampaign, String otherCycle) {
        return new ListQuery(otherCampaign, otherCycle, search, chosen, sort, descending, page);
    }

    public ListQuery at(int otherPage) {
        return new ListQuery(campaign, cycle, search, chosen, sort, descending, otherPage);
    }

    /** By a column; the same column again turns the order around. */
    public ListQuery sortedBy(String key) {
        return new ListQuery(campaign, cycle, search, chosen, key, key.equals(sort) && !descending, 1);
    }

    /** Everything as it stands in an address after the question mark. */
    public String text() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(CAMPAIGN, campaign);
        parts.put(CYCLE, cycle);
        parts.putAll(chosen);
        parts.put(SEARCH, search);
        parts.put(SORT, descending ? DESCENDING + sort : sort);
        parts.put(NUMBER, page > 1 ? Integer.toString(page) : "");
        StringBuilder text = new StringBuilder();
        parts.forEach((name, value) -> {
            if (!value.isEmpty()) {
                text.append(text.isEmpty() ? "" : "&").append(name).append('=').append(encoded(value));
            }
        });
        return text.toString();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    private static int page(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
