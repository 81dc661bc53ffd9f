package vn.bontot.assessment;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.round.Rounds;

/** The committee's board appraises a dossier and gives the four pass marks. */
@Service
class AppraisingAssessments implements TaskUseCase<Appraisal> {

    private final ReviewedItems items;
    private final Assessments assessments;
    private final Rounds rounds;

    AppraisingAssessments(ReviewedItems items, Assessments assessments, Rounds rounds) {
        this.items = items;
        this.assessments = assessments;
        this.rounds = rounds;
    }

    @Override
    public String key() {
        return "AppraiseAssessment";
    }

    @Override
    public Class<Appraisal> answerType() {
        return Appraisal.class;
    }

    @Override
    public Appraisal prefilled(OpenTask task) {
        return new Appraisal(
                null,
                null,
                null,
                null,
                null,
                items.marks(task),
                items.reasons(task, MarkedItem::appraisedReason),
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return items.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, Appraisal answer, Actor actor) {
        assessments.demandAwaited(task.entryId());
        if (answer.returned()) {
            items.giveBack(task, answer, ReturnStep.APPRAISAL, actor);
            return Outcome.done("returned", true);
        }
        items.demandReasons(
                task,
                answer,
                MarkedItem::markBeforeAppraisal,
                "Mục %s: ý kiến khác kết quả kiểm tra, tự đánh giá phải nêu lý do.");
        assessments.appraise(task.entryId(), answer.marks(), answer.reasons());
        assessments.pass(task.entryId(), passes(task, answer), answer.passReason());
        // The dossier is in: the round may go on as soon as the last one is.
        rounds.close(task.entryId());
        return Outcome.done("returned", false);
    }

    private Passes passes(OpenTask task, Appraisal answer) {
        Set<Integer> failed = items.failedContents(task);
        boolean political = !failed.contains(1);
        boolean meeting = !failed.contains(2);
        boolean unity = !failed.contains(3);
        boolean member = !failed.contains(4);
        boolean departs = departs(answer.politicalPass(), political)
                || departs(answer.meetingPass(), meeting)
                || departs(answer.unityPass(), unity)
                || departs(answer.memberPass(), member);
        if (departs && (answer.passReason() == null || answer.passReason().isBlank())) {
            throw new Refused("passReason", "Kết luận khác với kết quả chấm các mục: đề nghị nêu lý do.");
        }
        return new Passes(
                or(answer.politicalPass(), political),
                or(answer.meetingPass(), meeting),
                or(answer.unityPass(), unity),
                or(answer.memberPass(), member));
    }

    private static boolean departs(Boolean given, boolean byItems) {
        return given != null && given != byItems;
    }

    private static boolean or(Boolean given, boolean byItems) {
        return given != null ? given : byItems;
    }
}
