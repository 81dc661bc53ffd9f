package vn.bontot.award;

import static vn.bontot.campaign.AwardBase.ELIGIBLE;
import static vn.bontot.campaign.AwardBase.REGISTERED;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bontot.campaign.AwardBase;
import vn.bontot.engine.TestTables;
import vn.bontot.rules.RuleCase;

/** Every row and boundary of {@code award-eligibility.dmn} and {@code award-quota.dmn}. */
public class AwardTablesTest {

    public static List<RuleCase> cases() {
        return List.of(
                eligibility(true, true, false, true),
                eligibility(false, true, false, false),
                eligibility(false, false, true, false),
                eligibility(true, false, false, false),
                eligibility(true, true, true, false),
                quota(30, ELIGIBLE, 10, 40, 3),
                quota(30, ELIGIBLE, 9, 40, 2),
                quota(30, ELIGIBLE, 3, 40, 0),
                quota(30, ELIGIBLE, 4, 40, 1),
                quota(30, ELIGIBLE, 0, 40, 0),
                quota(30, ELIGIBLE, 34, 40, 10),
                quota(29, ELIGIBLE, 100, 100, 29),
                quota(58, ELIGIBLE, 50, 50, 29),
                quota(100, ELIGIBLE, 7, 7, 7),
                quota(0, ELIGIBLE, 100, 100, 0),
                quota(30, REGISTERED, 10, 40, 12),
                quota(100, ELIGIBLE, 999_999_999, 1, 999_999_999),
                nominations(0, true, 2, 0),
                nominations(1, true, 2, 1),
                nominations(2, true, 2, 1),
                nominations(3, true, 2, 1),
                nominations(4, true, 2, 2),
                nominations(5, true, 2, 2),
                nominations(9, true, 2, 2),
                nominations(9, true, 3, 3),
                nominations(9, true, 5, 4),
                nominations(4, true, 0, 0),
                nominations(0, false, 2, 2),
                nominations(1, false, 2, 2),
                nominations(5, false, 2, 2));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void row(RuleCase rule) {
        rule.assertOn(TestTables.bare());
    }

    private static RuleCase eligibility(boolean registered, boolean recognised, boolean revoked, boolean expected) {
        return RuleCase.of(
                "award-eligibility", new EligibilityFacts(registered, recognised, revoked), "eligible", expected);
    }

    private static RuleCase quota(int percent, AwardBase base, int eligible, int registered, int expected) {
        return RuleCase.of(
                "nomination-count", new QuotaFacts(percent, base, eligible, registered, true, 2), "quota", expected);
    }

    /** At 100 percent the quota is the number of eligible units. */
    private static RuleCase nominations(int quota, boolean capIncludes, int max, int expected) {
        return RuleCase.of(
                "nomination-count",
                new QuotaFacts(100, ELIGIBLE, quota, quota, capIncludes, max),
                "quota",
                quota,
                "nominations",
                expected);
    }
}
