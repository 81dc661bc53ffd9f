package vn.bontot.rehearsal.officials.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.bontot.assessment.Mark;
import vn.bontot.assessment.SelfAssessment;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Criterion;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.UseCases;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;
import vn.bontot.rehearsal.Story;
import vn.bontot.rehearsal.input.UnitFacts;

/** The unit hands in its facts, and a đảng bộ those of its unregistered branches' members; without facts, nothing. */
@Simulated
class AssessesItself implements Official {

    private static final int DAYS_LATE = 2;

    private final UseCases useCases;
    private final Campaigns campaigns;
    private final Clock clock;

    AssessesItself(UseCases useCases, Campaigns campaigns, Clock clock) {
        this.useCases = useCases;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "SelfAssess";
    }

    @Override
    public LocalDate latest(OpenTask task, LocalDate dueOn, Script script) {
        return isLate(task, script) ? dueOn.plusDays(DAYS_LATE) : dueOn;
    }

    @Override
    public boolean ready(OpenTask task, Script script) {
        return !isLate(task, script)
                || !LocalDate.now(clock)
                        .isBefore(task.dueAt()
                                .atZone(clock.getZone())
                                .toLocalDate()
                                .plusDays(DAYS_LATE));
    }

    private static boolean isLate(OpenTask task, Script script) {
        return script.tells(Story.LATE_TWO_DAYS, task.unitCode(), task.cycleCode());
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        return script.facts(task.cycleCode(), task.unitCode())
                .map(facts -> answer(task, script, facts))
                .orElse(null);
    }

    private SelfAssessment answer(OpenTask task, Script script, UnitFacts facts) {
        SelfAssessment known = (SelfAssessment) useCases.of(key()).prefilled(task);
        Map<String, Integer> branchRated = new HashMap<>();
        Map<String, Integer> branchGood = new HashMap<>();
        for (String branch : known.branchRated().keySet()) {
            script.facts(task.cycleCode(), branch).ifPresent(row -> {
                branchRated.put(branch, row.membersRated());
                branchGood.put(branch, row.membersGood());
            });
        }
        Map<String, Mark> marks = new HashMap<>();
        for (Criterion item : campaigns.criteria(task.campaignCode())) {
            marks.put(item.code(), Mark.PASS);
        }
        return new SelfAssessment(
                facts.targetsAssigned(),
                facts.targetsMet(),
                facts.targetsExceeded(),
                facts.admissionsTarget(),
                facts.admissionsDone(),
                facts.overduePetitions(),
                facts.regularMeetings(),
                or(facts.regularMeetingsRequired(), known.regularMeetingsRequired()),
                facts.thematicMeetings(),
                or(facts.thematicMeetingsRequired(), known.thematicMeetingsRequired()),
                facts.violations(),
                facts.violationSource() == null ? null : facts.violationSource().name(),
                facts.membersRated(),
                facts.membersGood(),
                0,
                null,
                branchRated,
                branchGood,
                marks,
                Map.of(),
                Map.of(),
                LocalDate.now(clock),
                facts.membersRated(),
                facts.membersRated(),
                null);
    }

    private static Integer or(Integer own, Integer campaign) {
        return own != null ? own : campaign;
    }
}
