package vn.bontot.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A campaign as a file (JSON): everything that differs between two campaigns, and nothing else.
 *
 * @param parameters name to value as in the table of parameters; what is missing has its default
 */
public record CampaignDefinition(
        String code,
        String name,
        String purpose,
        String scope,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<String> legalBases,
        List<CycleDefinition> cycles,
        List<Date> calendar,
        Map<String, String> parameters,
        List<Item> criteria) {

    /** The same campaign with some parameters set. */
    public CampaignDefinition withParameters(Map<String, String> changed) {
        Map<String, String> all = new HashMap<>(parameters);
        all.putAll(changed);
        return new CampaignDefinition(
                code, name, purpose, scope, periodFrom, periodTo, legalBases, cycles, calendar, all, criteria);
    }

    public record CycleDefinition(String code, String name, boolean closing, List<Date> calendar) {}

    /**
     * A date of the calendar: either {@code on}, or {@code days} counted from {@code base}.
     *
     * @param base another date's name, or {@code opening} for the day on which the task opens
     * @param workingDays whether {@code days} are working days
     * @param statedBefore the plan says "trước ngày" the day after
     */
    public record Date(
            String name,
            String label,
            LocalDate on,
            String base,
            Integer days,
            boolean workingDays,
            boolean statedBefore,
            String source) {}

    public record Item(String code, String wording) {}
}
