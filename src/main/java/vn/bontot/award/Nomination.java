package vn.bontot.award;

import vn.bontot.organisation.OrganisationType;

/**
 * A unit that its committee nominated for bằng khen, with what was said about it on the way.
 *
 * @param position in its committee's suggested order
 * @param appraisal name of an {@link Appraisal}; null while it is not appraised
 * @param opinion name of an {@link Opinion}; null while the council has not met on it
 */
public record Nomination(
        String unitCode,
        String unitName,
        OrganisationType unitType,
        String committeeCode,
        String committeeName,
        int position,
        long targetsExceeded,
        long targetsAssigned,
        long membersGood,
        long membersRated,
        String appraisal,
        String appraisalReason,
        String opinion,
        String opinionReason) {

    /** What the province's board says of the papers. */
    public enum Appraisal {
        COMPLETE("Đủ hồ sơ"),
        INCOMPLETE("Không đủ hồ sơ");

        private final String label;

        Appraisal(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What the council says. */
    public enum Opinion {
        AGREED("Đồng ý"),
        DISAGREED("Không đồng ý");

        private final String label;

        Opinion(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What the province's standing committee decides. */
    public enum Grant {
        GRANTED("Tặng Bằng khen"),
        REFUSED("Không tặng");

        private final String label;

        Grant(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    boolean isAppraised() {
        return appraisal != null;
    }

    /** What is put before the standing committee: both the board and the council are for it. */
    public Grant proposal() {
        return Appraisal.COMPLETE.name().equals(appraisal)
                        && Opinion.AGREED.name().equals(opinion)
                ? Grant.GRANTED
                : Grant.REFUSED;
    }

    public String appraisalLabel() {
        return appraisal == null
                ? "Chưa thẩm định"
                : Appraisal.valueOf(appraisal).label();
    }

    public String opinionLabel() {
        return opinion == null ? "Chưa có ý kiến" : Opinion.valueOf(opinion).label();
    }
}
