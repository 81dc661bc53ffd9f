package vn.bontot.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bontot.organisation.OrganisationType;

class ParametersTest {

    private final Parameters defaults = Parameters.defaults();

    @ParameterizedTest
    @CsvSource({
        "minMembersGoodPercentBranch,100",
        "minMembersGoodPercentCommittee,90",
        "minBranchShareNumerator,3",
        "minBranchShareDenominator,4",
        "minTargetsExceeded,0",
        "selfFoundViolation,REVIEW",
        "parentKnockout,true",
        "pilotPercentCommittee,10",
        "pilotPercentBranch,15",
        "pilotBranchBase,ALL",
        "awardPercent,30",
        "awardBase,ELIGIBLE",
        "capIncludesNominations,true",
        "maxNominations,2",
        "nominationTypes,GRASSROOTS_COMMITTEE;GRASSROOTS_BRANCH",
        "excellentPercent,20",
        "regularMeetings,8/12/5",
        "thematicMeetings,2/4/1"
    })
    void defaultsAreThoseOfTheTable(String key, String value) {
        assertThat(defaults.value(key)).isEqualTo(value);
    }

    @Test
    void eighteenKeysAndNothingElse() {
        assertThat(Parameters.keys())
                .hasSize(18)
                .startsWith("minMembersGoodPercentBranch")
                .endsWith("thematicMeetings");
    }

    @ParameterizedTest
    @CsvSource({
        "minMembersGoodPercentBranch,0",
        "awardPercent,100",
        "minBranchShareNumerator,999999",
        "minBranchShareDenominator,1",
        "minTargetsExceeded,999999",
        "maxNominations,0",
        "selfFoundViolation,FAILS",
        "parentKnockout,false",
        "pilotBranchBase,GRASSROOTS_ONLY",
        "awardBase,REGISTERED",
        "capIncludesNominations,false",
        "nominationTypes,BRANCH",
        "nominationTypes,BRANCH;GRASSROOTS_COMMITTEE",
        "regularMeetings,0/0/999999",
        "thematicMeetings,1/2/3"
    })
    void changedValueIsReadBackAndNothingElseChanges(String key, String value) {
        var changed = defaults.with(key, value);

        assertThat(changed.value(key)).isEqualTo(value);
        Parameters.keys().stream().filter(other -> !other.equals(key)).forEach(other -> assertThat(changed.value(other))
                .isEqualTo(defaults.value(other)));
        assertThat(defaults).isEqualTo(Parameters.defaults());
    }

    @ParameterizedTest
    @CsvSource({
        "awardPercent,101,từ 0 đến 100",
        "minMembersGoodPercentCommittee,1000,từ 0 đến 100",
        "awardPercent,-1,số nguyên",
        "awardPercent,+30,số nguyên",
        "awardPercent,30%,số nguyên",
        "awardPercent,3O,số nguyên",
        "awardPercent,'',số nguyên",
        "awardPercent,' 30',số nguyên",
        "awardPercent,३०,số nguyên",
        "minTargetsExceeded,1000000,từ 0 đến 999999",
        "minTargetsExceeded,99999999999999999999,từ 0 đến 999999",
        "minBranchShareDenominator,0,từ 1 đến 999999",
        "parentKnockout,TRUE,'true, false'",
        "parentKnockout,1,'true, false'",
        "selfFoundViolation,review,'REVIEW, FAILS'",
        "pilotBranchBase,'','ALL, GRASSROOTS_ONLY'",
        "awardBase,ALL,'ELIGIBLE, REGISTERED'",
        "nominationTypes,'',loại hình",
        "nominationTypes,COMMITTEE,loại hình",
        "nominationTypes,BRANCH;,loại hình",
        "nominationTypes,BRANCH;BRANCH,không trùng nhau",
        "nominationTypes,'BRANCH;GRASSROOTS_BRANCH;X',loại hình",
        "regularMeetings,8/12,gồm 3 số",
        "regularMeetings,8/12/5/1,gồm 3 số",
        "regularMeetings,8/12/,gồm 3 số",
        "thematicMeetings,8/x/5,gồm 3 số",
        "thematicMeetings,8/1000000/5,gồm 3 số"
    })
    void valueOutOfRangeIsRefusedInOneSentence(String key, String value, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> defaults.with(key, value))
                .withMessageStartingWith("Tham số “" + key + "” phải ")
                .withMessageContaining(reason)
                .withMessageEndingWith("không nhận giá trị “" + value + "”.");
    }

    @ParameterizedTest
    @CsvSource({"AwardPercent", "''", "minBranchShare", "class"})
    void unknownKeyIsRefused(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> defaults.with(key, "1"))
                .withMessage("Tham số “" + key + "” không có trong danh sách tham số.");
        assertThatIllegalArgumentException().isThrownBy(() -> defaults.value(key));
    }

    @ParameterizedTest
    @MethodSource("vn.bontot.campaign.Parameters#keys")
    void textOfEveryKeyReadsBackToTheSameParameters(String key) {
        assertThat(defaults.with(key, defaults.value(key))).isEqualTo(defaults);
    }

    @Test
    void leadingZerosCountForNothing() {
        assertThat(defaults.with("awardPercent", "0000030")).isEqualTo(defaults);
    }

    @Test
    void numeratorIsComparedWhenAllParametersAreKnown() {
        var first = defaults.with("minBranchShareNumerator", "5");

        assertThat(defaults.faults()).isEmpty();
        assertThat(first.faults()).singleElement().asString().contains("5").contains("4");
        assertThat(first.with("minBranchShareDenominator", "5").faults()).isEmpty();
    }

    @Test
    void nominationFollowsTheTypes() {
        assertThat(defaults.mayBeNominated(OrganisationType.GRASSROOTS_BRANCH)).isTrue();
        assertThat(defaults.mayBeNominated(OrganisationType.BRANCH)).isFalse();
    }
}
