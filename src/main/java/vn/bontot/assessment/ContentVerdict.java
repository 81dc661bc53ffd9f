package vn.bontot.assessment;

import java.util.List;

/**
 * One of the four contents of a dossier: whether it is reached and why, or what is not known yet.
 *
 * @param met null while something is missing, and while a violation waits for its conclusion
 * @param reason null while something is missing
 * @param missing names of what is missing, as the forms have them
 * @param judged whether somebody else than the unit says so: what it types itself can still change
 * @param againstMarks whether it is not reached although its items are marked as passed
 */
public record ContentVerdict(
        Content content, Boolean met, Reason reason, List<String> missing, boolean judged, boolean againstMarks) {

    static ContentVerdict of(Content content, Boolean met, Reason reason) {
        return new ContentVerdict(content, met, reason, List.of(), true, false);
    }

    static ContentVerdict incomplete(Content content, List<String> missing) {
        return new ContentVerdict(content, null, null, missing, true, false);
    }

    ContentVerdict ownView() {
        return new ContentVerdict(content, met, reason, missing, false, false);
    }

    ContentVerdict beside(ItemMarks marks) {
        boolean against = Boolean.FALSE.equals(met) && Boolean.TRUE.equals(marks.pass());
        return new ContentVerdict(content, met, reason, missing, judged, against);
    }

    /** Whether nothing that the rules ask for is missing. */
    public boolean complete() {
        return missing.isEmpty();
    }

    /** In two or three words. */
    public String label() {
        if (!complete()) {
            return "Chưa đủ số liệu";
        }
        if (met == null) {
            return "Chờ kết luận";
        }
        if (met) {
            return "Đạt";
        }
        return judged ? "Không đạt" : "Chưa đạt";
    }

    /** What stands behind the label; nothing where the content is reached. */
    public String detail() {
        if (!complete()) {
            return String.join(", ", missing);
        }
        return Boolean.TRUE.equals(met) ? "" : reason.text();
    }
}
