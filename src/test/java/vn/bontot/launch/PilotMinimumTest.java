package vn.bontot.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.campaign.PilotBranchBase.ALL;
import static vn.bontot.campaign.PilotBranchBase.GRASSROOTS_ONLY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bontot.campaign.PilotBranchBase;
import vn.bontot.engine.TestTables;
import vn.bontot.rules.RuleCase;

/** Every row and boundary of {@code pilot-minimum.dmn}. */
public class PilotMinimumTest {

    public static List<RuleCase> cases() {
        return List.of(
                pilots(10, 0, 20, ALL, 1, 3),
                pilots(11, 0, 21, ALL, 2, 4),
                pilots(22, 35, 269, ALL, 3, 46),
                pilots(22, 35, 269, GRASSROOTS_ONLY, 3, 6),
                pilots(1, 1, 0, ALL, 1, 1),
                pilots(0, 0, 0, ALL, 0, 0),
                pilots(20, 20, 0, GRASSROOTS_ONLY, 2, 3),
                pilots(21, 0, 100, GRASSROOTS_ONLY, 3, 0));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void row(RuleCase rule) {
        rule.assertOn(TestTables.bare());
    }

    @Test
    void minimumNamesItsRow() {
        var minimum = PilotMinimum.of(new PilotFacts(22, 35, 269, 10, 15, ALL), TestTables.bare());

        assertThat(minimum.committees()).isEqualTo(3);
        assertThat(minimum.branches()).isEqualTo(46);
        assertThat(minimum.matches()).singleElement().satisfies(row -> assertThat(row.sentence())
                .contains("ít nhất 10% đối với đảng bộ cơ sở, ít nhất 15% đối với chi bộ"));
    }

    private static RuleCase pilots(
            int committees, int grassroots, int branches, PilotBranchBase base, int minCommittees, int minBranches) {
        return RuleCase.of(
                "pilot-minimum",
                new PilotFacts(committees, grassroots, branches, 10, 15, base),
                "minPilotCommittees",
                minCommittees,
                "minPilotBranches",
                minBranches);
    }
}
