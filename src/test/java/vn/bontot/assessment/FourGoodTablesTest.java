package vn.bontot.assessment;

import static vn.bontot.assessment.ViolationOutcome.ACCEPTED;
import static vn.bontot.assessment.ViolationOutcome.HOLD;
import static vn.bontot.assessment.ViolationOutcome.KNOCKED_OUT;
import static vn.bontot.assessment.ViolationOutcome.NONE;
import static vn.bontot.assessment.ViolationOutcome.REJECTED;
import static vn.bontot.assessment.ViolationOutcome.REVIEW;
import static vn.bontot.campaign.SelfFoundViolation.FAILS;
import static vn.bontot.organisation.OrganisationType.BRANCH;
import static vn.bontot.organisation.OrganisationType.GRASSROOTS_BRANCH;
import static vn.bontot.organisation.OrganisationType.GRASSROOTS_COMMITTEE;
import static vn.bontot.violation.ViolationConclusion.FALSE;
import static vn.bontot.violation.ViolationConclusion.PARTLY;
import static vn.bontot.violation.ViolationConclusion.PENDING;
import static vn.bontot.violation.ViolationConclusion.TRUE;
import static vn.bontot.violation.ViolationSource.CITIZEN;
import static vn.bontot.violation.ViolationSource.PRESS;
import static vn.bontot.violation.ViolationSource.SELF;
import static vn.bontot.violation.ViolationSource.SUPERIOR;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bontot.campaign.SelfFoundViolation;
import vn.bontot.engine.TestTables;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.rules.RuleCase;
import vn.bontot.violation.ViolationConclusion;
import vn.bontot.violation.ViolationSource;

/** Every row and boundary of {@code four-good.dmn}. */
public class FourGoodTablesTest {

    public static List<RuleCase> cases() {
        var cases = new ArrayList<RuleCase>();
        cases.addAll(politicalTask());
        cases.addAll(meetingQuality());
        cases.addAll(members());
        cases.addAll(violations());
        cases.addAll(effectOnParent());
        cases.addAll(recognition());
        cases.addAll(ratings());
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void row(RuleCase rule) {
        rule.assertOn(TestTables.bare());
    }

    static List<RuleCase> politicalTask() {
        return List.of(
                dossier("t1", true),
                dossier(
                        "t1",
                        true,
                        "targetsAssigned",
                        0,
                        "targetsMet",
                        0,
                        "targetsExceeded",
                        0,
                        "minTargetsExceeded",
                        0),
                dossier("t1", false, "targetsMet", 9),
                dossier("t1", false, "minTargetsExceeded", 2),
                dossier("t1", true, "minTargetsExceeded", 0, "targetsExceeded", 0),
                dossier("t1", false, "admissionsDone", 1),
                dossier("t1", true, "admissionsDone", 3),
                dossier("t1", false, "overduePetitions", 1),
                dossier("t1", false, "politicalPass", false));
    }

    static List<RuleCase> meetingQuality() {
        return List.of(
                dossier("t2", true),
                dossier("t2", true, "regularMeetings", 9, "thematicMeetings", 3),
                dossier("t2", false, "regularMeetings", 7),
                dossier("t2", false, "thematicMeetings", 1),
                dossier("t2", false, "meetingPass", false));
    }

    static List<RuleCase> members() {
        return List.of(
                members(BRANCH, 16, 16, true),
                members(BRANCH, 16, 15, false),
                members(BRANCH, 15, 15, true),
                members(GRASSROOTS_BRANCH, 1, 1, true),
                members(GRASSROOTS_BRANCH, 16, 15, false),
                members(GRASSROOTS_COMMITTEE, 176, 158, false),
                members(GRASSROOTS_COMMITTEE, 176, 159, true),
                members(GRASSROOTS_COMMITTEE, 10, 9, true),
                members(GRASSROOTS_COMMITTEE, 10, 8, false),
                members(GRASSROOTS_COMMITTEE, 2_000_000_000_000L, 1_800_000_000_000L, true),
                members(GRASSROOTS_COMMITTEE, 2_000_000_000_000L, 1_799_999_999_999L, false),
                members(BRANCH, 0, 0, false),
                members(GRASSROOTS_COMMITTEE, 0, 0, false),
                dossier(GRASSROOTS_COMMITTEE, "t4", false, "minMembersGoodPercentCommittee", 91),
                dossier(BRANCH, "t4", true, "minMembersGoodPercentBranch", 93, "membersGood", 15),
                dossier(BRANCH, "t4", false, "minMembersGoodPercentBranch", 94, "membersGood", 15),
                dossier(BRANCH, "t4", false, "memberPass", false),
                dossier(GRASSROOTS_COMMITTEE, "t4", false, "memberPass", false));
    }

    static List<RuleCase> violations() {
        var cases = new ArrayList<RuleCase>();
        cases.add(violation(0, null, null, null, SelfFoundViolation.REVIEW, NONE));
        cases.add(violation(0, null, null, null, FAILS, NONE));
        for (var source : ViolationSource.values()) {
            for (var parameter : SelfFoundViolation.values()) {
                cases.add(violation(1, PENDING, source, null, parameter, HOLD));
                cases.add(violation(1, PENDING, source, true, parameter, HOLD));
                cases.add(violation(3, FALSE, source, null, parameter, NONE));
            }
        }
        for (var conclusion : List.of(TRUE, PARTLY)) {
            for (var source : List.of(PRESS, CITIZEN)) {
                cases.add(violation(1, conclusion, source, null, SelfFoundViolation.REVIEW, KNOCKED_OUT));
                cases.add(violation(2, conclusion, source, true, FAILS, KNOCKED_OUT));
            }
            for (var source : List.of(SELF, SUPERIOR)) {
                cases.add(violation(1, conclusion, source, true, SelfFoundViolation.REVIEW, ACCEPTED));
                cases.add(violation(1, conclusion, source, false, SelfFoundViolation.REVIEW, REJECTED));
                cases.add(violation(1, conclusion, source, null, SelfFoundViolation.REVIEW, REVIEW));
                cases.add(violation(1, conclusion, source, true, FAILS, REJECTED));
                cases.add(violation(1, conclusion, source, false, FAILS, REJECTED));
                cases.add(violation(1, conclusion, source, null, FAILS, REJECTED));
            }
        }
        return cases;
    }

    static List<RuleCase> effectOnParent() {
        var cases = new ArrayList<RuleCase>();
        for (var own : ViolationOutcome.values()) {
            cases.add(effect(own, false, true, false, own));
            cases.add(effect(own, true, false, false, own));
            cases.add(effect(own, true, true, true, own));
            cases.add(effect(own, true, true, false, own == HOLD ? HOLD : KNOCKED_OUT));
        }
        cases.add(dossier(GRASSROOTS_COMMITTEE, "t3", true, "unityPass", true));
        cases.add(dossier(GRASSROOTS_COMMITTEE, "t3", false, "unityPass", false));
        cases.add(dossier(BRANCH, "t3", true, "ownOutcome", ACCEPTED));
        cases.add(dossier(BRANCH, "t3", false, "ownOutcome", ACCEPTED, "unityPass", false));
        return cases;
    }

    static List<RuleCase> recognition() {
        return List.of(
                share(8, 11, false),
                share(9, 11, true),
                share(3, 4, true),
                share(2, 3, false),
                share(3, 3, true),
                share(6, 8, true),
                share(5, 8, false),
                share(0, 0, false),
                dossier(
                        GRASSROOTS_COMMITTEE,
                        "rulesRecognise",
                        true,
                        "minBranchShareNumerator",
                        0,
                        "branchesRecognised",
                        0),
                dossier(GRASSROOTS_COMMITTEE, "rulesRecognise", false, "minBranchShareDenominator", 3),
                dossier(GRASSROOTS_COMMITTEE, "rulesRecognise", false, "targetsMet", 9),
                dossier(GRASSROOTS_COMMITTEE, "rulesRecognise", false, "registered", false),
                dossier(BRANCH, "rulesRecognise", true),
                dossier(GRASSROOTS_BRANCH, "rulesRecognise", true),
                dossier(BRANCH, "rulesRecognise", false, "registered", false),
                dossier(BRANCH, "rulesRecognise", false, "registered", false, "unityPass", false),
                dossier(GRASSROOTS_BRANCH, "rulesRecognise", false, "meetingPass", false),
                dossier(BRANCH, "rulesRecognise", null, "ownOutcome", HOLD),
                dossier(GRASSROOTS_COMMITTEE, "rulesRecognise", null, "ownOutcome", REVIEW),
                dossier(BRANCH, "rulesRecognise", null, "ownOutcome", HOLD, "registered", false),
                dossier("goodCount", 4),
                dossier("goodCount", 3, "politicalPass", false),
                dossier("goodCount", 2, "politicalPass", false, "meetingPass", false),
                dossier("goodCount", 1, "politicalPass", false, "meetingPass", false, "unityPass", false),
                dossier(
                        "goodCount",
                        0,
                        "politicalPass",
                        false,
                        "meetingPass",
                        false,
                        "unityPass",
                        false,
                        "memberPass",
                        false),
                dossier("goodCount", null, "ownOutcome", HOLD),
                dossier("goodCount", null, "ownOutcome", HOLD, "politicalPass", false));
    }

    static List<RuleCase> ratings() {
        var cases = new ArrayList<>(List.of(
                rating(4, true, true, Rating.EXCELLENT_ELIGIBLE),
                rating(4, true, false, Rating.GOOD),
                rating(3, true, false, Rating.GOOD),
                rating(2, true, false, Rating.COMPLETED),
                rating(3, false, false, Rating.MANUAL),
                rating(2, false, false, Rating.MANUAL)));
        for (int count : new int[] {0, 1}) {
            cases.add(rating(count, false, false, Rating.MANUAL));
        }
        cases.add(rating(1, true, false, Rating.MANUAL));
        cases.add(rating(null, true, null, null));
        cases.add(rating(null, false, null, null));
        return cases;
    }

    private static RuleCase dossier(String output, Object expected, Object... overrides) {
        return dossier(BRANCH, output, expected, overrides);
    }

    private static RuleCase dossier(OrganisationType type, String output, Object expected, Object... overrides) {
        return RuleCase.of("recognition", Dossier.of(type, overrides), output, expected);
    }

    private static RuleCase members(OrganisationType type, long rated, long good, boolean expected) {
        return dossier(type, "t4", expected, "membersRated", rated, "membersGood", good);
    }

    private static RuleCase share(int recognised, int total, boolean expected) {
        return dossier(
                GRASSROOTS_COMMITTEE,
                "rulesRecognise",
                expected,
                "branchesRecognised",
                recognised,
                "branchesTotal",
                total);
    }

    private static RuleCase violation(
            int violations,
            ViolationConclusion conclusion,
            ViolationSource source,
            Boolean reviewAccepts,
            SelfFoundViolation parameter,
            ViolationOutcome expected) {
        var facts = new ViolationFacts(violations, conclusion, source, reviewAccepts, parameter);
        return RuleCase.of("violation-outcome", facts, "violationOutcome", expected.name());
    }

    private static RuleCase effect(
            ViolationOutcome own, boolean branch, boolean parameter, boolean lifted, ViolationOutcome expected) {
        var facts = Dossier.of(
                GRASSROOTS_COMMITTEE,
                "ownOutcome",
                own,
                "branchKnockedOut",
                branch,
                "parentKnockout",
                parameter,
                "knockoutLifted",
                lifted);
        Boolean t3 =
                switch (expected) {
                    case NONE, ACCEPTED -> true;
                    case KNOCKED_OUT, REJECTED -> false;
                    case HOLD, REVIEW -> null;
                };
        return RuleCase.of(
                "recognition",
                facts,
                "violationOutcome",
                expected.name(),
                "t3",
                t3,
                "goodCount",
                t3 == null ? null : t3 ? 4 : 3,
                "rulesRecognise",
                t3,
                "t1",
                true,
                "t2",
                true,
                "t4",
                true);
    }

    private static RuleCase rating(Integer goodCount, Boolean t1, Boolean recognised, Rating expected) {
        return RuleCase.of(
                "rating-proposal",
                new RatingFacts(goodCount, t1, recognised),
                "rating",
                expected == null ? null : expected.name());
    }
}
