package vn.bontot.assessment;

/** Dossiers that wait for the conclusion of a violation case. */
public interface HeldDossiers {

    /** Closes as "Chưa xét" what was not concluded before the committee's award session (rules.md, violations). */
    void closeUndecided(String campaignCode, String committeeCode);
}
