package vn.bontot.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bontot.assessment.Appraisal;
import vn.bontot.assessment.Mark;
import vn.bontot.assessment.Verification;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.desk.UseCases;
import vn.bontot.desk.Verdict;
import vn.bontot.registration.Review;
import vn.bontot.summary.SummaryReview;

/** What is sent for each paper of a list. */
class BulkAnswersTest {

    private static final String REASON = "Bổ sung biên bản";
    private static final LocalDate DUE = LocalDate.of(2023, 12, 24);
    private static final Map<String, Mark> MARKS = Map.of("1.1", Mark.PASS);
    private static final Map<String, String> REASONS = Map.of("1.1", "Đã kiểm tra");

    @ParameterizedTest
    @EnumSource
    void paperGoesOnAsItsFormWasOpened(BulkKind kind) {
        assertThat(answers(kind).agreed(kind, task(kind))).isEqualTo(agreed(kind));
    }

    @ParameterizedTest
    @EnumSource
    void paperGoesBackAsAWhole(BulkKind kind) {
        assertThat(answers(kind).returned(kind, task(kind), REASON, DUE)).isEqualTo(sentBack(kind));
    }

    private static Record sentBack(BulkKind kind) {
        return switch (kind) {
            case CONFIRM_REGISTRATION, ACCEPT_REGISTRATION -> new Review(Review.Verdict.RETURNED, REASON);
            case VERIFY_ASSESSMENT -> new Verification(true, REASON, DUE, Map.of(), Map.of(), MARKS, REASONS);
            case APPRAISE_ASSESSMENT ->
                new Appraisal(true, REASON, DUE, Map.of(), Map.of(), MARKS, REASONS, null, null, null, null, null);
            case CONFIRM_SUMMARY, RECEIVE_REPORT -> new SummaryReview(Verdict.RETURNED, REASON);
        };
    }

    /** Nobody has decided anything yet. */
    private static Record opened(BulkKind kind) {
        return switch (kind) {
            case CONFIRM_REGISTRATION, ACCEPT_REGISTRATION -> new Review(null, null);
            case VERIFY_ASSESSMENT -> new Verification(null, null, null, null, null, MARKS, REASONS);
            case APPRAISE_ASSESSMENT ->
                new Appraisal(null, null, null, null, null, MARKS, REASONS, true, true, true, true, "Theo biên bản");
            case CONFIRM_SUMMARY, RECEIVE_REPORT -> new SummaryReview(null, null);
        };
    }

    private static Record agreed(BulkKind kind) {
        return switch (kind) {
            case CONFIRM_REGISTRATION, ACCEPT_REGISTRATION -> new Review(Review.Verdict.AGREED, null);
            case VERIFY_ASSESSMENT -> new Verification(false, null, null, null, null, MARKS, REASONS);
            case APPRAISE_ASSESSMENT ->
                new Appraisal(false, null, null, null, null, MARKS, REASONS, true, true, true, true, "Theo biên bản");
            case CONFIRM_SUMMARY, RECEIVE_REPORT -> new SummaryReview(Verdict.AGREED, null);
        };
    }

    private static BulkAnswers answers(BulkKind kind) {
        TaskUseCase<?> form = mock();
        doReturn(opened(kind)).when(form).prefilled(task(kind));
        UseCases useCases = mock();
        doReturn(form).when(useCases).of(kind.key());
        return new BulkAnswers(useCases);
    }

    private static OpenTask task(BulkKind kind) {
        return new OpenTask(
                "t",
                kind.key(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
