package vn.bontot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.bontot.engine.TestTables;

/** Every row of every table is matched by a table test; the failure names those that never are. */
class RowCoverageTest {

    @Test
    void everyRowIsMatchedByATableTest() {
        assertThat(neverMatched(AllCases.cases())).isEmpty();
    }

    @Test
    void missingCasesAreNoticed() {
        var withoutRevocation = AllCases.cases().stream()
                .filter(rule -> !rule.facts().toString().contains("revoked=true"))
                .toList();

        assertThat(neverMatched(withoutRevocation)).containsExactly("Rule_AwardEligibility_Revoked");
    }

    private static Set<String> neverMatched(Collection<RuleCase> cases) {
        var rows = DmnFiles.paths().stream()
                .flatMap(file -> DmnFiles.elements(file, "rule").stream())
                .map(rule -> rule.getAttribute("id"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).hasSizeGreaterThan(100);
        cases.forEach(rule -> TestTables.bare().evaluate(rule.decision(), rule.facts()).matches().stream()
                .map(MatchedRow::rule)
                .forEach(rows::remove));
        return rows;
    }
}
