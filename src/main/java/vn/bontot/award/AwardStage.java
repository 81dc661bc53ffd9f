package vn.bontot.award;

/** How far a committee is with its awards. */
enum AwardStage {
    PREPARING,
    LISTED,
    DECIDED,
    ISSUED
}
