package vn.bontot.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.bontot.assessment.RatingFacts;
import vn.bontot.rules.AllCases;
import vn.bontot.rules.DecisionTables;
import vn.bontot.rules.MatchedRow;
import vn.bontot.rules.RuleCase;

class BareDecisionTablesTest {

    private final DecisionTables gap = new BareDecisionTables("classpath*:gap/*.dmn");

    record Number(int number) {}

    record Misspelt(int numbr) {}

    record Surplus(int number, int other) {}

    record Nothing() {}

    @Test
    void everyDecisionThatTookPartIsTold() {
        var result = gap.evaluate("tolerant", new Number(1));

        assertThat(result.outputs()).containsEntry("answer", true).containsEntry("result", true);
        assertThat(result.matches())
                .containsExactly(
                        new MatchedRow("with-gap", "2.5:0", "Rule_One", "one"),
                        new MatchedRow("tolerant", "2.5:0", "Rule_Yes", "yes"));
    }

    @Test
    void gapInARequiredDecisionFailsThoughTheRootHasARow() {
        assertThatThrownBy(() -> gap.evaluate("tolerant", new Number(7)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("with-gap")
                .hasMessageContaining("number=7");
    }

    @Test
    void recordWithOtherComponentsIsRefused() {
        for (Record facts : List.of(new Misspelt(1), new Surplus(1, 1), new Nothing())) {
            assertThatThrownBy(() -> gap.evaluate("with-gap", facts)).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> gap.evaluate("with-gap", new Surplus(1, 1)))
                .hasMessageContaining("with-gap takes [number]")
                .hasMessageContaining("other");
    }

    @Test
    void unknownDecisionIsRefused() {
        assertThatThrownBy(() -> gap.evaluate("no-such", new Number(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such");
    }

    @Test
    void unknownOutputIsRefused() {
        var result = gap.evaluate("tolerant", new Number(1));

        assertThatThrownBy(() -> result.output("resutl")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ratingsThatNoSessionCanReachAreGaps() {
        for (var facts : List.of(
                new RatingFacts(4, false, true),
                new RatingFacts(3, true, true),
                new RatingFacts(5, true, true),
                new RatingFacts(4, true, null))) {
            assertThatThrownBy(() -> TestTables.bare().evaluate("rating-proposal", facts))
                    .as(facts.toString())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("rating-proposal");
        }
    }

    @Test
    void manyThreadsGetTheirOwnRows() {
        var cases = AllCases.cases();
        var expected = cases.stream().map(BareDecisionTablesTest::evaluate).toList();

        var inParallel = IntStream.range(0, cases.size() * 4)
                .parallel()
                .mapToObj(i -> evaluate(cases.get(i % cases.size())))
                .toList();

        IntStream.range(0, inParallel.size())
                .forEach(i -> assertThat(inParallel.get(i)).isEqualTo(expected.get(i % cases.size())));
    }

    private static Object evaluate(RuleCase rule) {
        return TestTables.bare().evaluate(rule.decision(), rule.facts());
    }
}
