package vn.bontot.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.bontot.assessment.FormVerdicts.Party;
import vn.bontot.campaign.Parameters;
import vn.bontot.desk.OpenTask;
import vn.bontot.violation.ViolationConclusion;
import vn.bontot.violation.ViolationSource;

/** How a dossier stands by what is typed into one of its forms, finished or not. Nothing is stored. */
@Service
public class LiveVerdicts {

    private static final String SELF_ASSESS = "SelfAssess";
    private static final Set<String> TASKS = Set.of(SELF_ASSESS, "VerifyAssessment", "AppraiseAssessment");

    private final ContentRules rules;
    private final FourGood fourGood;
    private final DossierJudge judge;
    private final Assessments assessments;
    private final BranchStandings branches;

    LiveVerdicts(
            ContentRules rules,
            FourGood fourGood,
            DossierJudge judge,
            Assessments assessments,
            BranchStandings branches) {
        this.rules = rules;
        this.fourGood = fourGood;
        this.judge = judge;
        this.assessments = assessments;
        this.branches = branches;
    }

    /** Whether the form of the task has verdicts. */
    public static boolean shownIn(OpenTask task) {
        return TASKS.contains(task.key());
    }

    /**
     * @param typed field name to what was typed; null at first
     * @param known what the form holds at first
     */
    public FormVerdicts of(OpenTask task, Map<String, String> typed, Record known) {
        return of(task, typed != null ? new FormTexts(typed) : FormTexts.of(known));
    }

    /** @param typed field name to what was typed */
    public FormVerdicts of(OpenTask task, Map<String, String> typed) {
        return of(task, new FormTexts(typed));
    }

    private FormVerdicts of(OpenTask task, FormTexts form) {
        Assessment dossier = assessments.get(task.entryId());
        Circumstances now = judge.circumstances(dossier);
        boolean own = task.key().equals(SELF_ASSESS);
        Party party = dossier.isBranchType() ? null : party(dossier, now, own ? form : null);
        FormTexts known = new FormTexts(own ? ownView(dossier, now, form, party) : reviewersView(dossier, now));
        List<MarkedItem> items = assessments.items(task.entryId());
        return new FormVerdicts(
                Stream.of(Content.values())
                        .map(content -> rules.judge(content, known, ItemMarks.of(content, items, form)))
                        .map(verdict -> own ? verdict.ownView() : verdict)
                        .toList(),
                party);
    }

    private Party party(Assessment dossier, Circumstances now, FormTexts typed) {
        BranchStandings.Standing standing =
                branches.of(dossier.campaignCode(), dossier.cycleCode(), dossier.unitCode());
        MemberFigures members = typed == null
                ? now.membersOf(dossier.unitCode())
                : new MemberFigures(
                        standing.rated() + typed.sum("branchRated") + orZero(typed.number("membersRated")),
                        standing.good() + typed.sum("branchGood") + orZero(typed.number("membersGood")));
        return new Party(
                members,
                standing.reported(),
                standing.registered(),
                BranchShare.of(standing.recognised(), standing.total(), now.parameters()),
                standing.open());
    }

    /** The unit knows what it types and what was concluded about it, not what is still being looked into. */
    private Map<String, String> ownView(Assessment dossier, Circumstances now, FormTexts typed, Party party) {
        Map<String, String> known = new HashMap<>(typed.byField());
        dropPartAboveWhole(known, typed, "membersGood", "membersRated");
        dropPartAboveWhole(known, typed, "targetsMet", "targetsAssigned");
        if (party != null && typed.number("membersRated") != null && typed.number("membersGood") != null) {
            putMembers(known, party.members());
        }
        ViolationOutcome outcome = now.outcomeOf(dossier.unitCode());
        boolean told = outcome != ViolationOutcome.NONE && outcome != ViolationOutcome.HOLD;
        putCircumstances(known, dossier, now, told ? outcome : declared(typed, now.parameters()));
        return known;
    }

    /** A slip of the pen is no figure to judge by. */
    private static void dropPartAboveWhole(Map<String, String> known, FormTexts typed, String part, String whole) {
        if (orZero(typed.number(part)) > orZero(typed.number(whole))) {
            known.remove(part);
        }
    }

    /** What those who review a dossier know of it. */
    static Map<String, String> reviewersView(Assessment dossier, Circumstances now) {
        Map<String, String> known = new HashMap<>(FormTexts.of(dossier).byField());
        putMembers(known, now.membersOf(dossier.unitCode()));
        putCircumstances(known, dossier, now, now.outcomeOf(dossier.unitCode()));
        return known;
    }

    private static void putMembers(Map<String, String> known, MemberFigures members) {
        known.put("membersRated", String.valueOf(members.rated()));
        known.put("membersGood", String.valueOf(members.good()));
    }

    private static void putCircumstances(
            Map<String, String> known, Assessment dossier, Circumstances now, ViolationOutcome outcome) {
        for (String parameter : List.of(
                "minTargetsExceeded",
                "parentKnockout",
                "minMembersGoodPercentBranch",
                "minMembersGoodPercentCommittee")) {
            known.put(parameter, now.parameters().value(parameter));
        }
        known.put("unitType", dossier.unitType().name());
        known.put("meeting", ReasonTexts.meeting(dossier.unitType()));
        if (outcome != null) {
            known.put("ownOutcome", outcome.name());
        }
        known.put("branchKnockedOut", String.valueOf(now.knockedOutParents().contains(dossier.unitCode())));
        known.put("knockoutLifted", String.valueOf(dossier.knockoutLifted()));
    }

    /** What a violation does that the unit has declared and nobody has concluded; null until it says how many. */
    private ViolationOutcome declared(FormTexts typed, Parameters parameters) {
        Integer violations = typed.number("violations");
        if (violations == null) {
            return null;
        }
        return fourGood.outcomeOf(new ViolationFacts(
                violations,
                violations == 0 ? null : ViolationConclusion.PENDING,
                violations == 0 ? null : typed.constant(ViolationSource.class, "violationSource"),
                null,
                parameters.selfFoundViolation()));
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
