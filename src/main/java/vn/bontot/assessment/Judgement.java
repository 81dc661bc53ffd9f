package vn.bontot.assessment;

/**
 * What is stored of a dossier after the rules, and if it has sat the session, have spoken.
 *
 * @param recognised null before the session and while the dossier is on hold
 * @param rating null while the dossier is on hold
 */
record Judgement(
        String entryId,
        AssessmentState state,
        Verdict verdict,
        Boolean recognised,
        Rating rating,
        boolean knockoutLifted,
        String reason) {}
