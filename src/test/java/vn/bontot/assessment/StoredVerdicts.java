package vn.bontot.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.bontot.fixtures.ProductOnPostgres;
import vn.bontot.rules.MatchedRow;
import vn.bontot.sql.RecordMapper;

/** What is stored of dossiers, beside what the tables make of the stored facts when they are asked once more. */
public final class StoredVerdicts {

    private static final String RATING = "rating-proposal";

    private final DossierJudge judge;
    private final Explanations explanations;
    private final JdbcClient jdbc;

    public StoredVerdicts(ProductOnPostgres product) {
        judge = product.get(DossierJudge.class);
        explanations = product.get(Explanations.class);
        jdbc = product.get(JdbcClient.class);
    }

    /**
     * The same verdicts, ratings and rows come out again.
     *
     * @return number of dossiers that have been judged
     */
    public int demandTheSameAgain() {
        List<Assessment> judged = jdbc.sql("select * from assessment where violation_outcome is not null")
                .query(RecordMapper.of(Assessment.class))
                .list();
        judged.forEach(this::demandTheSameAgain);
        return judged.size();
    }

    private void demandTheSameAgain(Assessment dossier) {
        List<MatchedRow> rows = rows(dossier);
        Verdict stored = new Verdict(
                dossier.t1(),
                dossier.t2(),
                dossier.t3(),
                dossier.t4(),
                dossier.violationOutcome(),
                dossier.goodCount(),
                dossier.branchesRecognised(),
                dossier.branchesTotal(),
                dossier.rulesRecognise(),
                rows.stream().filter(row -> !row.decision().equals(RATING)).toList());
        Verdict again = judge.judge(dossier, asCounted(dossier), dossier.knockoutLifted());
        assertThat(again).as(dossier.entryId()).isEqualTo(stored);

        // A recognition that was taken back later was one when the rating was proposed.
        Boolean recognised = dossier.revoked() ? Boolean.TRUE : dossier.recognised();
        RatingProposal rating = judge.rate(again, recognised == null ? again.rulesRecognise() : recognised);
        assertThat(rating.rating()).as(dossier.entryId()).isEqualTo(dossier.rating());
        assertThat(rating.matches())
                .as(dossier.entryId())
                .isEqualTo(rows.stream()
                        .filter(row -> row.decision().equals(RATING))
                        .toList());
    }

    /** The share of branches is a fact of the dossier: as it was counted when the session sat. */
    private Circumstances asCounted(Assessment dossier) {
        Circumstances now = judge.circumstances(dossier);
        String unit = dossier.unitCode();
        return dossier.isBranchType()
                ? now
                : new Circumstances(
                        now.parameters(),
                        now.outcomes(),
                        now.members(),
                        Map.of(unit, dossier.branchesRecognised()),
                        Map.of(unit, dossier.branchesTotal()),
                        now.knockedOutParents());
    }

    private List<MatchedRow> rows(Assessment dossier) {
        List<MatchedRow> session = explanations.of(dossier.entryId(), Explanations.Phase.SESSION);
        return session.isEmpty() ? explanations.of(dossier.entryId(), Explanations.Phase.PROPOSAL) : session;
    }
}
