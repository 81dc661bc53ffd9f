package vn.bontot.award;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.award.Nomination.Appraisal;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisations;

/** The province's board appraises the nominations of all committees that have reported (R20, R21). */
@Service
class AppraisingNominations implements TaskUseCase<NominationAppraisal> {

    private final Nominations nominations;
    private final Organisations organisations;

    AppraisingNominations(Nominations nominations, Organisations organisations) {
        this.nominations = nominations;
        this.organisations = organisations;
    }

    @Override
    public String key() {
        return "AppraiseNomination";
    }

    @Override
    public Class<NominationAppraisal> answerType() {
        return NominationAppraisal.class;
    }

    @Override
    public NominationAppraisal prefilled(OpenTask task) {
        Map<String, String> appraisals = new LinkedHashMap<>();
        Map<String, String> reasons = new HashMap<>();
        for (Nomination nomination : nominations.of(task.campaignCode())) {
            appraisals.put(
                    nomination.unitCode(),
                    nomination.isAppraised() ? nomination.appraisal() : Appraisal.COMPLETE.name());
            reasons.put(nomination.unitCode(), nomination.appraisalReason());
        }
        return new NominationAppraisal(appraisals, reasons);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("nominations", nominations.of(task.campaignCode()));
        shown.put("province", organisations.province());
        shown.put("marks", List.of(Appraisal.values()));
        shown.put(
                "returnedReason",
                nominations.returnedReason(task.campaignCode()).orElse(null));
        return shown;
    }

    @Override
    public Outcome answer(OpenTask task, NominationAppraisal answer, Actor actor) {
        Marks.demand(
                        Appraisal.class,
                        "appraisals",
                        nominations.of(task.campaignCode()),
                        answer.appraisals(),
                        answer.reasons(),
                        (nomination, mark) -> mark == Appraisal.INCOMPLETE)
                .forEach((unit, mark) -> nominations.appraise(
                        task.campaignCode(), unit, mark, answer.reasons().get(unit)));
        nominations.sendBack(task.campaignCode(), null);
        return Outcome.done();
    }
}
