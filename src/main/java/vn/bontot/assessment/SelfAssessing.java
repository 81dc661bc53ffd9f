package vn.bontot.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Criterion;
import vn.bontot.campaign.Cycle;
import vn.bontot.campaign.Parameters;
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
    private final MemberRatings ratings;
    private final Campaigns campaigns;
    private final Organisations organisations;
    private final LiveVerdicts verdicts;
    private final Clock clock;

    SelfAssessing(
            Assessments assessments,
            MemberRatings ratings,
            Campaigns campaigns,
            Organisations organisations,
            LiveVerdicts verdicts,
            Clock clock) {
        this.assessments = assessments;
        this.ratings = ratings;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.verdicts = verdicts;
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
        Assessment known = assessments.get(task.entryId());
        MemberRatings.Row members = ratings.own(task.campaignCode(), task.cycleCode(), task.unitCode());
        Map<String, Mark> marks = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        Map<String, String> evidence = new HashMap<>();
        for (MarkedItem item : assessments.items(task.entryId())) {
            if (item.selfMark() != null) {
                marks.put(item.code(), item.selfMark());
            }
            if (item.note() != null) {
                notes.put(item.code(), item.note());
            }
            if (item.evidence() != null) {
                evidence.put(item.code(), item.evidence());
            }
        }
        Map<String, Integer> branchRated = new HashMap<>();
        Map<String, Integer> branchGood = new HashMap<>();
        for (MemberRatings.Row branch : unregisteredBranches(task)) {
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
                members.rated(),
                members.good(),
                known.unratedMembers(),
                known.unratedReason(),
                branchRated,
                branchGood,
                marks,
                notes,
                evidence,
                known.metOn(),
                known.membersPresent(),
                known.membersInFavour(),
                known.minutesDocument());
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        Organisation unit = organisations.get(task.unitCode());
        Map<String, Object> shown = new HashMap<>();
        shown.put("assessment", assessments.get(task.entryId()));
        shown.put("items", assessments.items(task.entryId()));
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
        boolean late = task.dueAt() != null && Instant.now(clock).isAfter(task.dueAt());
        assessments.handIn(task.entryId(), answer, late, actor.enteringFor());
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

    private int required(OpenTask task, boolean regular) {
        Cycle cycle = campaigns.cycle(task.campaignCode(), task.cycleCode());
        Parameters parameters = campaigns.parameters(task.campaignCode());
        return (regular ? parameters.regularMeetings() : parameters.thematicMeetings()).get(cycle.position());
    }

    private static Integer or(Integer known, int otherwise) {
        return known != null ? known : otherwise;
    }
}
