package vn.bontot.portal;

import java.util.Set;
import vn.bontot.violation.ViolationCase;
import vn.bontot.violation.ViolationKind;
import vn.bontot.violation.ViolationState;

/**
 * How far somebody sees into a violation case of a unit.
 *
 * @param reporter whether they reported it themselves
 */
record CaseSight(UnitSight unit, boolean reporter) {

    /** A unit's own people are not told of reports that nobody has taken up. */
    private static final Set<ViolationState> KNOWN_TO_ALL = Set.of(ViolationState.TAKEN_UP, ViolationState.CONCLUDED);

    static boolean isKnownToAll(ViolationCase known) {
        return known.kind() == ViolationKind.VIOLATION && KNOWN_TO_ALL.contains(known.state());
    }

    /** Whether there is such a case for the reader at all. */
    boolean sees(ViolationCase known) {
        return unit.above() || reporter || isKnownToAll(known);
    }

    /** Whether they read what is said to have happened. */
    public boolean account() {
        return unit.committee() || reporter;
    }

    /** Whether they learn who reported it, and see that person's paper. */
    public boolean origin() {
        return unit.inspection() || reporter;
    }
}
