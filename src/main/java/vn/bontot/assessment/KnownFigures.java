package vn.bontot.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Cycle;
import vn.bontot.campaign.Parameters;
import vn.bontot.desk.OpenTask;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** What is known of a unit before it types anything, so that nobody types it again. */
@Component
class KnownFigures {

    private final Assessments assessments;
    private final MemberRatings ratings;
    private final Evidence evidence;
    private final Campaigns campaigns;
    private final Organisations organisations;

    KnownFigures(
            Assessments assessments,
            MemberRatings ratings,
            Evidence evidence,
            Campaigns campaigns,
            Organisations organisations) {
        this.assessments = assessments;
        this.ratings = ratings;
        this.evidence = evidence;
        this.campaigns = campaigns;
        this.organisations = organisations;
    }

    /** What the unit has handed in before; at first what others have said already. */
    SelfAssessment prefilled(OpenTask task) {
        Assessment known = assessments.get(task.entryId());
        MemberRatings.Row members = ratings.own(task.campaignCode(), task.cycleCode(), task.unitCode());
        Map<String, Mark> marks = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        for (MarkedItem item : assessments.items(task.entryId())) {
            if (item.selfMark() != null) {
                marks.put(item.code(), item.selfMark());
            }
            if (item.note() != null) {
                notes.put(item.code(), item.note());
            }
        }
        Map<String, List<String>> files = new HashMap<>();
        evidence.of(task.entryId())
                .forEach((code, of) -> files.put(
                        code, of.stream().map(Evidence.File::documentId).toList()));
        Map<String, Integer> branchRated = new HashMap<>();
        Map<String, Integer> branchGood = new HashMap<>();
        for (MemberRatings.Row branch :
                ratings.unregisteredBranches(task.campaignCode(), task.cycleCode(), task.unitCode())) {
            branchRated.put(branch.unitCode(), branch.rated());
            branchGood.put(branch.unitCode(), branch.good());
        }
        return new SelfAssessment(
                known.targetsAssigned(),
                known.targetsMet(),
                known.targetsExceeded(),
                known.admissionsTarget(),
                known.admissionsDone(),
                known.overduePetitions(),
                known.regularMeetings(),
                or(known.regularMeetingsRequired(), required(task, true)),
                known.thematicMeetings(),
                or(known.thematicMeetingsRequired(), required(task, false)),
                known.declaredViolations(),
                known.declaredSource(),
                members.rated() != null ? members.rated() : listedMembers(task),
                members.good(),
                known.unratedMembers(),
                known.unratedReason(),
                branchRated,
                branchGood,
                marks,
                notes,
                files,
                known.metOn(),
                known.membersPresent(),
                known.membersInFavour(),
                known.minutesDocument());
    }

    /** What the unit handed in a cycle ago, by the fields of the form; empty where it did not. */
    Map<String, String> previous(Assessment dossier) {
        int position =
                campaigns.cycle(dossier.campaignCode(), dossier.cycleCode()).position();
        return campaigns.cycles(dossier.campaignCode()).stream()
                .filter(cycle -> cycle.position() == position - 1)
                .findFirst()
                .flatMap(cycle -> assessments.find(
                        Rounds.entryId(RoundKind.ASSESSMENT, dossier.campaignCode(), cycle.code(), dossier.unitCode())))
                .map(this::handedIn)
                .orElse(Map.of());
    }

    private int required(OpenTask task, boolean regular) {
        Cycle cycle = campaigns.cycle(task.campaignCode(), task.cycleCode());
        Parameters parameters = campaigns.parameters(task.campaignCode());
        return (regular ? parameters.regularMeetings() : parameters.thematicMeetings()).get(cycle.position());
    }

    /** The members whom the list of organisations counts; of a đảng bộ it counts those of the branches too. */
    private Integer listedMembers(OpenTask task) {
        Organisation unit = organisations.get(task.unitCode());
        return unit.type().isBranchType() ? unit.members() : null;
    }

    private Map<String, String> handedIn(Assessment previous) {
        Map<String, String> figures = new HashMap<>(FormTexts.of(previous).byField());
        MemberRatings.Row members = ratings.own(previous.campaignCode(), previous.cycleCode(), previous.unitCode());
        if (previous.declaredViolations() != null) {
            figures.put("violations", previous.declaredViolations().toString());
        }
        if (members.rated() != null) {
            figures.put("membersRated", members.rated().toString());
            figures.put("membersGood", members.good().toString());
        }
        return figures;
    }

    private static Integer or(Integer known, int otherwise) {
        return known != null ? known : otherwise;
    }
}
