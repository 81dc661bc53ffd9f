package vn.bontot.registration;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;

/** The đảng ủy cơ sở confirms a branch's registration, or returns it with a reason. */
@Service
class ConfirmingRegistration implements TaskUseCase<Review> {

    private final ReviewedRegistrations reviewed;

    ConfirmingRegistration(ReviewedRegistrations reviewed) {
        this.reviewed = reviewed;
    }

    @Override
    public String key() {
        return "ConfirmRegistration";
    }

    @Override
    public Class<Review> answerType() {
        return Review.class;
    }

    @Override
    public Review prefilled(OpenTask task) {
        return new Review(null, null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return reviewed.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, Review review, Actor actor) {
        reviewed.decide(task, review, RegistrationState.CONFIRMED, actor);
        return Outcome.done("returned", !review.agreed()).saying(review.inWords("Xác nhận"));
    }
}
