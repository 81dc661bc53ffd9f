package vn.bontot.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Criterion;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;
import vn.bontot.violation.ViolationSource;

/** A unit assesses itself on the four contents. */
@Service
class SelfAssessing implements TaskUseCase<SelfAssessment> {

    private final Assessments assessments;
    private final KnownFigures known;
    private final MemberRatings ratings;
    private final Campaigns campaigns;
    private final Organisations organisations;
    private final LiveVerdicts verdicts;
    private final Returns returns;
    private final Evidence evidence;
    private final Clock clock;

    SelfAssessing(
            Assessments assessments,
            KnownFigures known,
            MemberRatings ratings,
            Campaigns campaigns,
            Organisations organisations,
            LiveVerdicts verdicts,
            Returns returns,
            Evidence evidence,
            Clock clock) {
        this.assessments = assessments;
        this.known = known;
        this.ratings = ratings;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.verdicts = verdicts;
        this.returns = returns;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "SelfAssess";
    }

    @Override
    public Class<SelfAssessment> answerType() {
        return SelfAssessment.class;
    }

    @Override
    public SelfAssessment prefilled(OpenTask task) {
        return known.prefilled(task);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        Organisation unit = organisations.get(task.unitCode());
        Map<String, Object> shown = new HashMap<>();
        Assessment dossier = assessments.get(task.entryId());
        List<MarkedItem> items = assessments.items(task.entryId());
        shown.put("items", items);
        DossierReturn asked = returns.open(dossier).orElse(null);
        shown.put("asked", asked);
        shown.put("wanted", wanted(Returnable.of(items), asked));
        shown.put("returnables", Returnable.of(items));
        shown.put("returns", returns.of(task.entryId()));
        shown.put("previous", known.previous(dossier));
        shown.put("unit", unit);
        shown.put("cycle", campaigns.cycle(task.campaignCode(), task.cycleCode()));
        shown.put("settings", campaigns.settings(task.campaignCode()));
        shown.put("marks", Mark.values());
        shown.put(
                "sources",
                List.of(
                        ViolationSource.SELF,
                        ViolationSource.SUPERIOR,
                        ViolationSource.PRESS,
                        ViolationSource.CITIZEN));
        shown.put("wholeParty", !unit.type().isBranchType());
        shown.put("unregisteredBranches", unregisteredBranches(task));
        shown.put("verdicts", verdicts);
        shown.put("confirmed", unit.type() == OrganisationType.BRANCH);
        return shown;
    }

    @Override
    public Outcome answer(OpenTask task, SelfAssessment answer, Actor actor) {
        assessments.demandAwaited(task.entryId());
        demandConsistent(task, answer);
        assessments.handIn(task.entryId(), answer, isLate(task), actor.enteringFor());
        evidence.handIn(task.entryId(), answer.evidence());
        ratings.report(
                task.campaignCode(),
                task.cycleCode(),
                task.unitCode(),
                answer.membersRated(),
                answer.membersGood(),
                task.unitCode());
        for (MemberRatings.Row branch : unregisteredBranches(task)) {
            Integer rated = answer.branchRated().get(branch.unitCode());
            Integer good = answer.branchGood().get(branch.unitCode());
            if (rated != null && good != null) {
                ratings.report(task.campaignCode(), task.cycleCode(), branch.unitCode(), rated, good, task.unitCode());
            }
        }
        return Outcome.done();
    }

    /** Whoever gave a dossier back has said until when it may come again. */
    @Override
    public boolean cameBack(OpenTask task) {
        return returns.open(assessments.get(task.entryId()))
                .map(DossierReturn::dueOn)
                .filter(day ->
                        !clock.instant().isAfter(CampaignCalendar.endOf(day).toInstant()))
                .isPresent();
    }

    private boolean isLate(OpenTask task) {
        return task.dueAt() != null && clock.instant().isAfter(task.dueAt()) && !cameBack(task);
    }

    private void demandConsistent(OpenTask task, SelfAssessment answer) {
        List<Problem> problems = new ArrayList<>();
        demandNotMore(
                problems,
                "targetsMet",
                answer.targetsMet(),
                answer.targetsAssigned(),
                "Số chỉ tiêu đạt không được lớn hơn số chỉ tiêu được giao.");
        demandNotMore(
                problems,
                "targetsExceeded",
                answer.targetsExceeded(),
                answer.targetsMet(),
                "Số chỉ tiêu vượt không được lớn hơn số chỉ tiêu đạt.");
        demandNotMore(
                problems,
                "membersGood",
                answer.membersGood(),
                answer.membersRated(),
                "Số đảng viên từ Hoàn thành tốt nhiệm vụ trở lên không được lớn hơn số được xếp loại.");
        demandNotMore(
                problems,
                "membersInFavour",
                answer.membersInFavour(),
                answer.membersPresent(),
                "Số đảng viên tán thành không được lớn hơn số dự họp.");
        if (answer.metOn().isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("metOn", "Ngày họp không được sau hôm nay."));
        }
        boolean branchType = organisations.get(task.unitCode()).type().isBranchType();
        if (branchType && answer.membersRated() == 0) {
            problems.add(new Problem("membersRated", "Số đảng viên được xếp loại của chi bộ phải lớn hơn 0."));
        }
        if (answer.violations() != null && answer.violations() > 0 && answer.violationSource() == null) {
            problems.add(new Problem("violationSource", "Đề nghị chọn ai phát hiện trước tiên."));
        }
        answer.branchGood()
                .forEach((branch, good) -> demandNotMore(
                        problems,
                        "branchGood[" + branch + "]",
                        good,
                        answer.branchRated().get(branch),
                        "Số từ Hoàn thành tốt nhiệm vụ trở lên không được lớn hơn số được xếp loại."));
        for (Criterion item : campaigns.criteria(task.campaignCode())) {
            if (!answer.marks().containsKey(item.code())) {
                problems.add(new Problem(
                        "marks[" + item.code() + "]",
                        "Đề nghị chấm mục " + item.code() + ": Đạt, Không đạt hoặc" + " Không phát sinh."));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static void demandNotMore(
            List<Problem> problems, String field, Integer part, Integer whole, String message) {
        if (part != null && whole != null && part > whole) {
            problems.add(new Problem(field, message));
        }
    }

    private List<MemberRatings.Row> unregisteredBranches(OpenTask task) {
        return ratings.unregisteredBranches(task.campaignCode(), task.cycleCode(), task.unitCode());
    }

    /** Contents (0: the meeting) that the unit has to look at: all, or those in which something is asked for. */
    private static Set<Integer> wanted(List<Returnable> all, DossierReturn asked) {
        return all.stream()
                .filter(item -> asked == null
                        || asked.reasons().isEmpty()
                        || asked.reasons().containsKey(item.code()))
                .map(Returnable::content)
                .collect(Collectors.toSet());
    }
}
