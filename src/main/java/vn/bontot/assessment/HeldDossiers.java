package vn.bontot.assessment;

import java.util.List;

/** Dossiers that wait for the conclusion of a violation case. */
public interface HeldDossiers {

    /**
     * A dossier that would be closed.
     *
     * @param onHold whether it waits for the conclusion of a case, and not only for its own meeting
     */
    record Waiting(String unitName, String cycleName, boolean onHold) {}

    /** What {@link #closeUndecided} would close at this moment. */
    List<Waiting> waiting(String campaignCode, String committeeCode);

    /** Closes as "Chưa xét" what was not concluded before the committee's award session (rules.md, violations). */
    void closeUndecided(String campaignCode, String committeeCode);
}
