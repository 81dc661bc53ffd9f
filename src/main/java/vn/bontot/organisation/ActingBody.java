package vn.bontot.organisation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The name of the body that acts for an organisation, derived from the organisation's own name.
 *
 * <p>A first proposal that people can correct: a chi bộ keeps its name, because a small one has no chi ủy.
 */
public final class ActingBody {

    private static final String STANDING_COMMITTEE = "Ban Thường vụ ";
    private static final Map<String, String> COMMITTEE_OF = committeeOf();

    private ActingBody() {}

    /** "Đảng bộ xã X" → "Đảng ủy xã X"; "Huyện ủy Y" → "Ban Thường vụ Huyện ủy Y"; "Chi bộ Z" → "Chi bộ Z". */
    public static String of(OrganisationType type, String name) {
        return switch (type) {
            case PROVINCE, COMMITTEE ->
                name.startsWith(STANDING_COMMITTEE) ? name : STANDING_COMMITTEE + asCommittee(name);
            case GRASSROOTS_COMMITTEE -> replaceStart(name, "Đảng bộ ", "Đảng ủy ");
            case GRASSROOTS_BRANCH, BRANCH -> name;
        };
    }

    private static String asCommittee(String name) {
        return COMMITTEE_OF.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> replaceStart(name, entry.getKey(), entry.getValue()))
                .orElse(name);
    }

    private static String replaceStart(String name, String start, String replacement) {
        return name.startsWith(start) ? replacement + name.substring(start.length()) : name;
    }

    private static Map<String, String> committeeOf() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("Đảng bộ tỉnh ", "Tỉnh ủy ");
        map.put("Đảng bộ huyện ", "Huyện ủy ");
        map.put("Đảng bộ thị xã ", "Thị ủy ");
        map.put("Đảng bộ thành phố ", "Thành ủy ");
        map.put("Đảng bộ ", "Đảng ủy ");
        return map;
    }
}
