package vn.bontot.assessment;

import vn.bontot.round.RoundEntry;

/** The course of a dossier that a supplementary session takes up: the unit's steps, then the meeting. */
public interface LateDossierProcess {

    /** @return id of what was started */
    String start(RoundEntry entry);

    /** Ends it where it still waits for somebody. */
    void end(String processInstanceId);
}
