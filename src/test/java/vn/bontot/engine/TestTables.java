package vn.bontot.engine;

import vn.bontot.rules.DecisionTables;

/** The product's tables on one bare engine for all rule tests. */
public final class TestTables {

    private static final DecisionTables BARE = new BareDecisionTables();

    private TestTables() {}

    public static DecisionTables bare() {
        return BARE;
    }
}
