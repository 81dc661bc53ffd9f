package vn.bontot.campaign;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bontot.organisation.OrganisationType;

/**
 * Every number and switch of the rules that a campaign may set; nothing else is a knob.
 *
 * <p>The component names are the keys of {@code parameters.csv} and the input variables of the decision tables. A number
 * whose name holds "Percent" is a share in whole percent, 0 to 100.
 *
 * @param minMembersGoodPercentBranch fourth "tốt", branch types
 * @param minMembersGoodPercentCommittee fourth "tốt", đảng bộ cơ sở
 * @param minBranchShareNumerator share of four-good branches that a đảng bộ needs
 * @param minBranchShareDenominator the same, denominator
 * @param minTargetsExceeded targets to be exceeded for the first "tốt"
 * @param selfFoundViolation what becomes of a violation found by the unit itself or its superior
 * @param parentKnockout whether a knocked-out branch knocks out its đảng bộ
 * @param pilotPercentCommittee minimum share of pilots among the đảng bộ cơ sở of a committee
 * @param pilotPercentBranch minimum share of pilots among its branches
 * @param pilotBranchBase which branches that counts
 * @param awardPercent quota of awards
 * @param awardBase of which number
 * @param capIncludesNominations whether nominations share the quota
 * @param maxNominations per committee
 * @param nominationTypes who may be nominated for bằng khen
 * @param excellentPercent hint beside the list of those eligible for the highest rating; not enforced
 * @param regularMeetings required per cycle where a unit's own figure is empty
 * @param thematicMeetings required per cycle where a unit's own figure is empty
 */
public record Parameters(
        int minMembersGoodPercentBranch,
        int minMembersGoodPercentCommittee,
        int minBranchShareNumerator,
        int minBranchShareDenominator,
        int minTargetsExceeded,
        SelfFoundViolation selfFoundViolation,
        boolean parentKnockout,
        int pilotPercentCommittee,
        int pilotPercentBranch,
        PilotBranchBase pilotBranchBase,
        int awardPercent,
        AwardBase awardBase,
        boolean capIncludesNominations,
        int maxNominations,
        Set<OrganisationType> nominationTypes,
        int excellentPercent,
        List<Integer> regularMeetings,
        List<Integer> thematicMeetings) {

    private static final int REGULAR_MEETINGS_OF_A_YEAR = 12;
    private static final int THEMATIC_MEETINGS_OF_A_YEAR = 4;

    public Parameters {
        nominationTypes = Collections.unmodifiableSet(new LinkedHashSet<>(nominationTypes));
        regularMeetings = List.copyOf(regularMeetings);
        thematicMeetings = List.copyOf(thematicMeetings);
    }

    /** The parameters of the 2023–2025 campaign. */
    public static Parameters defaults() {
        var nominationTypes = new LinkedHashSet<OrganisationType>();
        nominationTypes.add(OrganisationType.GRASSROOTS_COMMITTEE);
        nominationTypes.add(OrganisationType.GRASSROOTS_BRANCH);
        return new Parameters(
                100,
                90,
                3,
                4,
                0,
                SelfFoundViolation.REVIEW,
                true,
                10,
                15,
                PilotBranchBase.ALL,
                30,
                AwardBase.ELIGIBLE,
                true,
                2,
                nominationTypes,
                20,
                List.of(8, 12, 5),
                List.of(2, 4, 1));
    }

    /** All keys, in the order of the table of parameters. */
    public static List<String> keys() {
        return ParameterText.KEYS;
    }

    /**
     * A copy in which one parameter has another value.
     *
     * @throws IllegalArgumentException with a Vietnamese sentence, where the key is unknown or the value out of range
     */
    public Parameters with(String key, String value) {
        return ParameterText.changed(this, key, value);
    }

    /** The defaults for a campaign with so many cycles; other than three, each asks for a whole year's meetings. */
    public static Parameters defaults(int cycles) {
        Parameters defaults = defaults();
        return cycles == defaults.regularMeetings().size()
                ? defaults
                : defaults.withMeetings(
                        Collections.nCopies(cycles, REGULAR_MEETINGS_OF_A_YEAR),
                        Collections.nCopies(cycles, THEMATIC_MEETINGS_OF_A_YEAR));
    }

    private Parameters withMeetings(List<Integer> regular, List<Integer> thematic) {
        return new Parameters(
                minMembersGoodPercentBranch,
                minMembersGoodPercentCommittee,
                minBranchShareNumerator,
                minBranchShareDenominator,
                minTargetsExceeded,
                selfFoundViolation,
                parentKnockout,
                pilotPercentCommittee,
                pilotPercentBranch,
                pilotBranchBase,
                awardPercent,
                awardBase,
                capIncludesNominations,
                maxNominations,
                nominationTypes,
                excellentPercent,
                regular,
                thematic);
    }

    /**
     * The defaults with some parameters changed; keys and values as {@link #with} reads them.
     *
     * @param cycles how many cycles the campaign has
     */
    public static Parameters of(Map<String, String> settings, int cycles) {
        Parameters parameters = defaults(cycles);
        for (var setting : settings.entrySet()) {
            parameters = parameters.with(setting.getKey(), setting.getValue());
        }
        return parameters;
    }

    /** One parameter as text, in the form that {@link #with} reads. */
    public String value(String key) {
        return ParameterText.read(this, key);
    }

    /** What is wrong with the parameters taken together, as Vietnamese sentences; empty where nothing is. */
    public List<String> faults() {
        if (minBranchShareNumerator <= minBranchShareDenominator) {
            return List.of();
        }
        return List.of(
                "Tử số của tỷ lệ chi bộ (minBranchShareNumerator = %d) không được lớn hơn mẫu số (minBranchShareDenominator = %d)."
                        .formatted(minBranchShareNumerator, minBranchShareDenominator));
    }

    /** Whether units of this kind may be nominated for bằng khen. */
    public boolean mayBeNominated(OrganisationType type) {
        return nominationTypes.contains(type);
    }

    static List<OrganisationType> unitTypes() {
        return Arrays.stream(OrganisationType.values())
                .filter(OrganisationType::isUnit)
                .toList();
    }
}
