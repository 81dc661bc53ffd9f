package vn.bontot.session;

/**
 * One unit on a meeting's list.
 *
 * @param proposal what was put before the meeting
 * @param outcome null while nothing is decided
 * @param reason where the outcome departs from the proposal
 */
public record SessionItem(String sessionId, String unitCode, String proposal, String outcome, String reason) {

    public boolean departs() {
        return outcome != null && !outcome.equals(proposal);
    }
}
