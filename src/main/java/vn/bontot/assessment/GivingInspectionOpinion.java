package vn.bontot.assessment;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Parameters;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisations;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** The inspection commission says what it knows of signs of violation, in one list. */
@Service
class GivingInspectionOpinion implements TaskUseCase<InspectionOpinion> {

    /** A unit with a case in this cycle. */
    public record Line(String name, String outcome) {}

    private final UnitCases cases;
    private final Campaigns campaigns;
    private final Organisations organisations;
    private final InspectionOpinions opinions;

    GivingInspectionOpinion(
            UnitCases cases, Campaigns campaigns, Organisations organisations, InspectionOpinions opinions) {
        this.cases = cases;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.opinions = opinions;
    }

    @Override
    public String key() {
        return "GiveInspectionOpinion";
    }

    @Override
    public Class<InspectionOpinion> answerType() {
        return InspectionOpinion.class;
    }

    @Override
    public InspectionOpinion prefilled(OpenTask task) {
        return new InspectionOpinion(null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        Parameters parameters = campaigns.parameters(task.campaignCode());
        List<Line> lines = cases
                .ofCommittee(task.campaignCode(), task.cycleCode(), task.committeeCode(), parameters)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Line(
                        organisations.get(entry.getKey()).name(),
                        entry.getValue().label()))
                .toList();
        return Map.of(
                "lines", lines,
                "cycle", campaigns.cycle(task.campaignCode(), task.cycleCode()),
                "committee", organisations.get(task.committeeCode()));
    }

    @Override
    public Outcome answer(OpenTask task, InspectionOpinion answer, Actor actor) {
        opinions.give(roundId(task), answer.text());
        return Outcome.done();
    }

    private static String roundId(OpenTask task) {
        return Rounds.roundId(RoundKind.ASSESSMENT, task.campaignCode(), task.cycleCode(), task.committeeCode());
    }
}
