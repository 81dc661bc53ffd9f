package vn.bontot.portal;

/**
 * How far somebody sees into a unit.
 *
 * @param above whether they stand above it: its own people learn what reviewers think when it is decided
 * @param committee whether they stand at its committee or above: they see a decision while it is made
 * @param inspection whether they belong to an inspection commission above it: only these know who reported a case
 * @param superior whether they are its direct superior: only these are given its telephone number
 */
record UnitSight(boolean above, boolean committee, boolean inspection, boolean superior) {}
