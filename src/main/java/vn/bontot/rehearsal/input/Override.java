package vn.bontot.rehearsal.input;

/**
 * One row of {@code overrides.csv}: what a simulated session decides otherwise than proposed.
 *
 * @param cycle null for the kinds that concern the whole campaign
 */
public record Override(Kind kind, String unit, String cycle, String reason) {

    /** What is decided otherwise. */
    public enum Kind {
        NOT_RECOGNISED(true),
        REVOKED(true),
        LIFT_PARENT_KNOCKOUT(true),
        NOT_COMMENDED(false),
        NOMINATION_REFUSED(false);

        private final boolean ofCycle;

        Kind(boolean ofCycle) {
            this.ofCycle = ofCycle;
        }

        /** Whether it concerns one cycle. */
        public boolean isOfCycle() {
            return ofCycle;
        }
    }
}
