package vn.bontot.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.bontot.rehearsal.input.ParameterCheck;

/** The parameters that change a result, read on their own from the contract's table. */
public record ReferenceParameters(
        int minMembersGoodPercentBranch,
        int minMembersGoodPercentCommittee,
        int minBranchShareNumerator,
        int minBranchShareDenominator,
        int minTargetsExceeded,
        boolean selfFoundFails,
        boolean parentKnockout,
        int awardPercent,
        boolean awardBaseRegistered,
        boolean capIncludesNominations,
        int maxNominations,
        Set<String> nominationTypes,
        List<Integer> regularMeetings,
        List<Integer> thematicMeetings) {

    public static final ReferenceParameters DEFAULTS = of(Map.of());

    /** Takes anything: for files that are about other faults. */
    public static final ParameterCheck ANY = new ParameterCheck(key -> true, (key, value) -> Optional.empty());

    /** The defaults with these values instead; meetings are written as {@code 8/12/5}, in the order of the cycles. */
    public static ReferenceParameters of(Map<String, String> given) {
        Values values = new Values(given);
        return new ReferenceParameters(
                values.number("minMembersGoodPercentBranch", 100),
                values.number("minMembersGoodPercentCommittee", 90),
                values.number("minBranchShareNumerator", 3),
                values.number("minBranchShareDenominator", 4),
                values.number("minTargetsExceeded", 0),
                values.text("selfFoundViolation", "REVIEW").equals("FAILS"),
                values.flag("parentKnockout"),
                values.number("awardPercent", 30),
                values.text("awardBase", "ELIGIBLE").equals("REGISTERED"),
                values.flag("capIncludesNominations"),
                values.number("maxNominations", 2),
                Set.of(values.text("nominationTypes", "GRASSROOTS_COMMITTEE;GRASSROOTS_BRANCH")
                        .split(";")),
                values.numbers("regularMeetings", "8/12/5"),
                values.numbers("thematicMeetings", "2/4/1"));
    }

    private record Values(Map<String, String> given) {

        String text(String key, String otherwise) {
            return given.getOrDefault(key, otherwise);
        }

        int number(String key, int otherwise) {
            return Integer.parseInt(text(key, Integer.toString(otherwise)));
        }

        boolean flag(String key) {
            return Boolean.parseBoolean(text(key, "true"));
        }

        List<Integer> numbers(String key, String otherwise) {
            return List.of(text(key, otherwise).split("/")).stream()
                    .map(Integer::valueOf)
                    .toList();
        }
    }
}
