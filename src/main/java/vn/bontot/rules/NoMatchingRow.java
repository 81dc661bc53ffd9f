package vn.bontot.rules;

/** A table has no row for the facts: a gap in the rules, never a silent "no". */
public class NoMatchingRow extends IllegalStateException {

    public NoMatchingRow(String decision, Object facts) {
        super("no row of " + decision + " fits " + facts);
    }
}
