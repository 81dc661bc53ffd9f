package vn.bontot.registration;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.round.Rounds;

/** The committee's board accepts a registration, returns it, or refuses it with a reason. */
@Service
class AcceptingRegistration implements TaskUseCase<Review> {

    private final ReviewedRegistrations reviewed;
    private final Rounds rounds;

    AcceptingRegistration(ReviewedRegistrations reviewed, Rounds rounds) {
        this.reviewed = reviewed;
        this.rounds = rounds;
    }

    @Override
    public String key() {
        return "AcceptRegistration";
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
        reviewed.decide(task, review, RegistrationState.ACCEPTED, actor);
        boolean returned = review.verdict() == Review.Verdict.RETURNED;
        if (!returned) {
            rounds.close(task.entryId());
        }
        return Outcome.done("returned", returned).saying(review.inWords("Tiếp nhận"));
    }
}
