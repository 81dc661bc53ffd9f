package vn.bontot.rehearsal;

/** What the officials of a sample play besides facts and departures; named in its {@code stories.csv}. */
public enum Story {
    /** The unit hands in two days after the due date. */
    LATE_TWO_DAYS,
    /** The office above gives the dossier back twice. */
    RETURNED_TWICE,
    /** The office above enters the unit's signed paper. */
    ON_BEHALF,
    /** The committee chooses fewer pilots than the plan asks, with a reason. */
    BELOW_PILOT_MINIMUM
}
