package vn.bontot.bulk;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.bontot.assessment.Appraisal;
import vn.bontot.assessment.Verification;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.UseCases;
import vn.bontot.desk.Verdict;
import vn.bontot.registration.Review;
import vn.bontot.summary.SummaryReview;

/** The answers that the forms would send. */
@Component
class BulkAnswers {

    private final UseCases useCases;

    BulkAnswers(UseCases useCases) {
        this.useCases = useCases;
    }

    /** What the form sends where nobody changes anything and the paper is agreed to: it goes on as it is. */
    Record agreed(BulkKind kind, OpenTask task) {
        Record known = useCases.of(task.key()).prefilled(task);
        return switch (kind) {
            case CONFIRM_REGISTRATION, ACCEPT_REGISTRATION -> new Review(Review.Verdict.AGREED, null);
            case CONFIRM_SUMMARY, RECEIVE_REPORT -> new SummaryReview(Verdict.AGREED, null);
            case VERIFY_ASSESSMENT -> {
                Verification dossier = (Verification) known;
                yield new Verification(false, null, null, null, null, dossier.marks(), dossier.reasons());
            }
            case APPRAISE_ASSESSMENT -> {
                Appraisal dossier = (Appraisal) known;
                yield new Appraisal(
                        false,
                        null,
                        null,
                        null,
                        null,
                        dossier.marks(),
                        dossier.reasons(),
                        dossier.politicalPass(),
                        dossier.meetingPass(),
                        dossier.unityPass(),
                        dossier.memberPass(),
                        dossier.passReason());
            }
        };
    }

    /** What the form sends where the paper goes back as a whole. */
    Record returned(BulkKind kind, OpenTask task, String reason, LocalDate dueOn) {
        Record known = useCases.of(task.key()).prefilled(task);
        return switch (kind) {
            case CONFIRM_REGISTRATION, ACCEPT_REGISTRATION -> new Review(Review.Verdict.RETURNED, reason);
            case CONFIRM_SUMMARY, RECEIVE_REPORT -> new SummaryReview(Verdict.RETURNED, reason);
            case VERIFY_ASSESSMENT -> {
                Verification dossier = (Verification) known;
                yield new Verification(true, reason, dueOn, null, null, dossier.marks(), dossier.reasons());
            }
            case APPRAISE_ASSESSMENT -> {
                Appraisal dossier = (Appraisal) known;
                yield new Appraisal(
                        true,
                        reason,
                        dueOn,
                        null,
                        null,
                        dossier.marks(),
                        dossier.reasons(),
                        null,
                        null,
                        null,
                        null,
                        null);
            }
        };
    }
}
