package vn.bontot.assessment;

/**
 * Input of {@code rating-proposal}.
 *
 * @param goodCount number of "tốt" reached; null while the dossier is open
 * @param t1 whether the first of them is
 * @param recognised what the session decided, or the rules propose; null while the dossier is open
 */
public record RatingFacts(Integer goodCount, Boolean t1, Boolean recognised) {}
