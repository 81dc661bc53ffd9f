package vn.bontot.rules;

import java.util.Optional;

/** Evaluates the decision tables (DMN) of the product. */
public interface DecisionTables {

    /**
     * Evaluates a decision and all it requires.
     *
     * @param decision id of the decision in its DMN file
     * @param facts a record whose component names are exactly the input variables of the decision and of those it
     *     requires; a component may be null where the table allows it
     * @return every decision that took part, with the rows that matched
     * @throws NoMatchingRow where no row fits: a gap in the tables is never a silent "no"
     */
    Evaluation evaluate(String decision, Record facts);

    /** Which row of its table it is, counted from 1; empty where the table is another version by now. */
    Optional<Integer> numberOf(MatchedRow row);
}
