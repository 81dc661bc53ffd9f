package vn.bontot.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.organisation.OrganisationType.BRANCH;
import static vn.bontot.organisation.OrganisationType.GRASSROOTS_COMMITTEE;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bontot.campaign.SelfFoundViolation;
import vn.bontot.engine.TestTables;
import vn.bontot.rules.MatchedRow;
import vn.bontot.violation.ViolationConclusion;
import vn.bontot.violation.ViolationSource;

class FourGoodTest {

    private final FourGood fourGood = new FourGood(TestTables.bare());

    @Test
    void branchWithEverythingMayBeRecognised() {
        var verdict = fourGood.judge(Dossier.of(BRANCH));

        assertThat(verdict.open()).isFalse();
        assertThat(verdict.rulesRecognise()).isTrue();
        assertThat(verdict.goodCount()).isEqualTo(4);
        assertThat(verdict.branchesRecognised()).isNull();
        assertThat(verdict.branchesTotal()).isNull();
        assertThat(verdict.matches())
                .extracting(MatchedRow::decision)
                .containsExactlyInAnyOrder(
                        "political-task",
                        "meeting-quality",
                        "effective-violation-outcome",
                        "unity-discipline",
                        "members",
                        "good-count",
                        "recognition");
        assertThat(verdict.matches().get(verdict.matches().size() - 1).rule())
                .isEqualTo("Rule_Recognition_BranchFourGood");
    }

    @Test
    void shareOfBranchesExplainsItself() {
        var verdict = fourGood.judge(Dossier.of(GRASSROOTS_COMMITTEE, "branchesRecognised", 8, "branchesTotal", 11));

        assertThat(verdict.rulesRecognise()).isFalse();
        assertThat(verdict.goodCount()).isEqualTo(4);
        assertThat(verdict.branchesRecognised()).isEqualTo(8);
        assertThat(verdict.branchesTotal()).isEqualTo(11);
        assertThat(verdict.matches())
                .extracting(MatchedRow::sentence)
                .contains("“Đảng bộ đạt bốn tốt phải có 3/4 chi bộ trong đảng bộ đạt bốn tốt.”");
        assertThat(fourGood.rate(verdict.goodCount(), verdict.t1(), verdict.rulesRecognise()))
                .isEqualTo(Rating.GOOD);
    }

    @Test
    void dossierOnHoldKeepsTheRest() {
        var verdict = fourGood.judge(Dossier.of(BRANCH, "ownOutcome", ViolationOutcome.HOLD, "meetingPass", false));

        assertThat(verdict.open()).isTrue();
        assertThat(verdict.violationOutcome()).isEqualTo(ViolationOutcome.HOLD);
        assertThat(verdict.t1()).isTrue();
        assertThat(verdict.t2()).isFalse();
        assertThat(verdict.t3()).isNull();
        assertThat(verdict.t4()).isTrue();
        assertThat(verdict.goodCount()).isNull();
        assertThat(verdict.rulesRecognise()).isNull();
        assertThat(fourGood.rate(verdict.goodCount(), verdict.t1(), verdict.rulesRecognise()))
                .isNull();
    }

    @Test
    void caseFoundByThePressKnocksOutByTheSentenceOfThePlan() {
        var facts = new ViolationFacts(
                1, ViolationConclusion.PARTLY, ViolationSource.PRESS, null, SelfFoundViolation.REVIEW);

        assertThat(fourGood.outcomeOf(facts)).isEqualTo(ViolationOutcome.KNOCKED_OUT);
        assertThat(fourGood.find(facts).matches()).singleElement().satisfies(row -> assertThat(row.sentence())
                .contains("để báo chí, người dân phát hiện phản ảnh, tố cáo đúng sự việc"));
    }

    @Test
    void ratingWithoutThePoliticalTaskSaysThatThePlanIsSilent() {
        var proposal = fourGood.propose(3, false, false);

        assertThat(proposal.rating()).isEqualTo(Rating.MANUAL);
        assertThat(proposal.matches()).singleElement().satisfies(row -> assertThat(row.sentence())
                .isEqualTo("Kế hoạch không quy định nội dung này; phần mềm áp dụng mức mặc định."));
    }

    @Test
    void gravestCaseCounts() {
        var fromGravest = List.of(
                ViolationOutcome.KNOCKED_OUT,
                ViolationOutcome.HOLD,
                ViolationOutcome.REVIEW,
                ViolationOutcome.REJECTED,
                ViolationOutcome.ACCEPTED,
                ViolationOutcome.NONE);
        for (int i = 0; i < fromGravest.size(); i++) {
            for (int j = i; j < fromGravest.size(); j++) {
                assertThat(ViolationOutcome.gravest(List.of(fromGravest.get(j), fromGravest.get(i))))
                        .isEqualTo(fromGravest.get(i));
            }
        }
        assertThat(ViolationOutcome.gravest(List.of())).isEqualTo(ViolationOutcome.NONE);
    }
}
