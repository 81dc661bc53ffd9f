package vn.bontot.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.award.Nomination.Opinion;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisations;

/** The emulation council gives its opinion on each nomination, or sends the list back. */
@Service
class GivingCouncilOpinion implements TaskUseCase<CouncilOpinion> {

    private final Nominations nominations;
    private final Organisations organisations;
    private final Clock clock;

    GivingCouncilOpinion(Nominations nominations, Organisations organisations, Clock clock) {
        this.nominations = nominations;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "GiveCouncilOpinion";
    }

    @Override
    public Class<CouncilOpinion> answerType() {
        return CouncilOpinion.class;
    }

    @Override
    public CouncilOpinion prefilled(OpenTask task) {
        Map<String, String> opinions = new LinkedHashMap<>();
        Map<String, String> reasons = new HashMap<>();
        for (Nomination nomination : nominations.of(task.campaignCode())) {
            boolean complete = Nomination.Appraisal.COMPLETE.name().equals(nomination.appraisal());
            Opinion usual = complete ? Opinion.AGREED : Opinion.DISAGREED;
            opinions.put(nomination.unitCode(), nomination.opinion() == null ? usual.name() : nomination.opinion());
            reasons.put(
                    nomination.unitCode(),
                    nomination.opinion() == null ? nomination.appraisalReason() : nomination.opinionReason());
        }
        return new CouncilOpinion(null, null, opinions, reasons, false, null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return Map.of(
                "nominations", nominations.of(task.campaignCode()),
                "province", organisations.province(),
                "marks", List.of(Opinion.values()));
    }

    @Override
    public Outcome answer(OpenTask task, CouncilOpinion answer, Actor actor) {
        if (answer.returned()) {
            if (answer.returnedReason() == null || answer.returnedReason().isBlank()) {
                throw new Refused("returnedReason", "Đề nghị nêu rõ lý do trả lại.");
            }
            nominations.sendBack(task.campaignCode(), answer.returnedReason());
            return Outcome.done("returned", true);
        }
        demandDay(answer.metOn());
        Marks.demand(
                        Opinion.class,
                        "opinions",
                        nominations.of(task.campaignCode()),
                        answer.opinions(),
                        answer.reasons(),
                        (nomination, mark) -> mark == Opinion.DISAGREED)
                .forEach((unit, mark) -> nominations.giveOpinion(
                        task.campaignCode(), unit, mark, answer.reasons().get(unit)));
        nominations.councilMet(task.campaignCode(), answer.metOn(), answer.minutesDocument());
        return Outcome.done("returned", false);
    }

    private void demandDay(LocalDate metOn) {
        if (metOn == null) {
            throw new Refused("metOn", "Đề nghị nhập ngày họp Hội đồng.");
        }
        if (metOn.isAfter(LocalDate.now(clock))) {
            throw new Refused("metOn", "Ngày họp không được sau hôm nay.");
        }
    }
}
