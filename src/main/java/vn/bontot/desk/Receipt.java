package vn.bontot.desk;

import java.time.OffsetDateTime;

/**
 * The proof that something was handed in.
 *
 * @param onBehalf whether the office above entered a signed paper
 * @param taskName what was done, in plain Vietnamese
 * @param organisationCode whose task it was; null where only the sender may see the receipt
 * @param organisationName name of that organisation
 * @param unitName name of the unit it is about; null where it is about none
 * @param completed false where the answer was kept and the task stays open
 * @param cycleName name of the yearly assessment; null elsewhere
 * @param late null where nothing was due
 * @param nextSteps what opened with it, each with who does it; null where nothing did
 */
public record Receipt(
        long id,
        int issuedYear,
        OffsetDateTime issuedAt,
        String actor,
        String actorName,
        boolean onBehalf,
        String taskName,
        String organisationCode,
        String organisationName,
        String unitName,
        boolean completed,
        String cycleName,
        OffsetDateTime dueAt,
        Boolean late,
        String nextSteps) {

    /** The number as people write it down and say it on the telephone. */
    public String number() {
        return "%d-%06d".formatted(issuedYear, id);
    }

    /** "đúng hạn", or how it was late; null where nothing was due. */
    public String punctuality() {
        if (late == null) {
            return null;
        }
        return late
                ? "Sau hạn (hạn ngày "
                        + PaperDate.format(
                                dueAt.atZoneSameInstant(PaperDate.ZONE).toLocalDate()) + ")"
                : "Đúng hạn";
    }

    /** When it was handed in, as sentences say it: "14:05 ngày 10/8/2023". */
    public String moment() {
        return PaperDate.format(issuedAt);
    }
}
