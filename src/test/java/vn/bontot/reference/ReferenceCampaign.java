package vn.bontot.reference;

import static vn.bontot.organisation.OrganisationType.BRANCH;
import static vn.bontot.organisation.OrganisationType.COMMITTEE;
import static vn.bontot.organisation.OrganisationType.GRASSROOTS_COMMITTEE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bontot.organisation.OrganisationRow;
import vn.bontot.rehearsal.input.Override.Kind;
import vn.bontot.rehearsal.input.RehearsalInput;
import vn.bontot.rehearsal.input.UnitFacts;
import vn.bontot.rehearsal.output.AwardRow;
import vn.bontot.rehearsal.output.ResultRow;
import vn.bontot.violation.ViolationConclusion;
import vn.bontot.violation.ViolationSource;

/**
 * A second reading of the rules, in plain Java: what a whole campaign must come to.
 *
 * <p>It shares no rule, table or sorting with the product, only the records that carry input and output. Where the two
 * differ, one of them has misread the contract.
 */
public final class ReferenceCampaign {

    private final List<String> cycles;
    private final ReferenceParameters parameters;
    private final RehearsalInput input;
    private final Map<String, OrganisationRow> organisations = new LinkedHashMap<>();
    private final Map<String, List<String>> branchesOf = new HashMap<>();
    private final Map<String, Map<String, UnitFacts>> factsOf = new HashMap<>();
    private final Map<String, Boolean> registered = new HashMap<>();
    private final Map<String, Map<String, Dossier>> dossiers = new TreeMap<>();

    private ReferenceCampaign(RehearsalInput input, ReferenceParameters parameters, List<String> cycles) {
        this.input = input;
        this.parameters = parameters;
        this.cycles = cycles;
        for (OrganisationRow row : input.organisations()) {
            organisations.put(row.code(), row);
            if (row.type() == BRANCH) {
                branchesOf
                        .computeIfAbsent(row.parent(), code -> new ArrayList<>())
                        .add(row.code());
            }
        }
        for (UnitFacts row : input.facts()) {
            factsOf.computeIfAbsent(row.unit(), code -> new HashMap<>()).put(row.cycle(), row);
            registered.putIfAbsent(row.unit(), row.registered());
        }
        cycles.forEach(this::hold);
    }

    /** Runs the campaign. */
    public static ReferenceCampaign of(RehearsalInput input, ReferenceParameters parameters, List<String> cycles) {
        return new ReferenceCampaign(input, parameters, cycles);
    }

    /** The result of a unit in a cycle; null if it has none. */
    public ResultRow result(String cycle, String unit) {
        Dossier dossier = dossiers.get(cycle).get(unit);
        return dossier == null ? null : dossier.row();
    }

    /** All rows of {@code results.csv} in their order. */
    public List<ResultRow> results() {
        return dossiers.values().stream()
                .flatMap(ofCycle -> ofCycle.values().stream())
                .map(Dossier::row)
                .toList();
    }

    /** All rows of {@code awards.csv} in their order. */
    public List<AwardRow> awards() {
        return organisations.values().stream()
                .filter(row -> row.type() == COMMITTEE)
                .map(OrganisationRow::code)
                .sorted()
                .flatMap(code -> awards(code).stream())
                .toList();
    }

    /** {@code results.csv} as text. */
    public String resultsCsv() {
        return csv(
                "cycle,unit,t1,t2,t3,t4,violationOutcome,goodCount,branchesRecognised,branchesTotal,recognised,rating",
                results().stream()
                        .map(row -> Stream.of(
                                row.cycle(),
                                row.unit(),
                                row.t1(),
                                row.t2(),
                                row.t3(),
                                row.t4(),
                                row.violationOutcome(),
                                row.goodCount(),
                                row.branchesRecognised(),
                                row.branchesTotal(),
                                row.recognised(),
                                row.rating())));
    }

    /** {@code awards.csv} as text. */
    public String awardsCsv() {
        return csv(
                "committee,registered,eligible,quota,unit,outcome",
                awards().stream()
                        .map(row -> Stream.of(
                                row.committee(),
                                row.registered(),
                                row.eligible(),
                                row.quota(),
                                row.unit(),
                                row.outcome())));
    }

    private static String csv(String header, Stream<Stream<Object>> rows) {
        return rows.map(cells -> cells.map(cell -> Objects.toString(cell, "")).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", header + "\n", "\n"))
                .replace("\n\n", "\n");
    }

    // ---- one cycle: first the branches, then each đảng bộ with what was decided about its branches

    private void hold(String cycle) {
        Map<String, Dossier> ofCycle = new TreeMap<>();
        dossiers.put(cycle, ofCycle);
        assessed(cycle, false).forEach(facts -> ofCycle.put(facts.unit(), branch(facts)));
        assessed(cycle, true).forEach(facts -> ofCycle.put(facts.unit(), committee(facts, ofCycle)));
    }

    private List<UnitFacts> assessed(String cycle, boolean committees) {
        return input.facts().stream()
                .filter(row -> row.cycle().equals(cycle) && isRegistered(row.unit()))
                .filter(row -> (organisations.get(row.unit()).type() == GRASSROOTS_COMMITTEE) == committees)
                .toList();
    }

    private boolean isRegistered(String unit) {
        return registered.getOrDefault(unit, false);
    }

    private Dossier branch(UnitFacts facts) {
        boolean t4 = membersGood(facts.membersGood(), facts.membersRated(), parameters.minMembersGoodPercentBranch())
                && facts.memberPass();
        return decide(facts, ownOutcome(facts), t4, true, null, null);
    }

    private Dossier committee(UnitFacts facts, Map<String, Dossier> ofCycle) {
        String cycle = facts.cycle();
        List<String> branches = branchesOf.getOrDefault(facts.unit(), List.of());
        String outcome = ownOutcome(facts);
        boolean branchKnockedOut = branches.stream()
                .map(ofCycle::get)
                .anyMatch(branch ->
                        branch != null && branch.row().violationOutcome().equals("KNOCKED_OUT"));
        boolean lifted = decidedOtherwise(Kind.LIFT_PARENT_KNOCKOUT, facts.unit(), cycle);
        if (parameters.parentKnockout() && branchKnockedOut && !lifted && !outcome.equals("HOLD")) {
            outcome = "KNOCKED_OUT";
        }
        List<UnitFacts> memberRows = rowsWithBranches(facts.unit(), cycle);
        long good = memberRows.stream().mapToLong(UnitFacts::membersGood).sum();
        long rated = memberRows.stream().mapToLong(UnitFacts::membersRated).sum();
        boolean t4 = membersGood(good, rated, parameters.minMembersGoodPercentCommittee()) && facts.memberPass();
        int recognised = (int) branches.stream()
                .map(ofCycle::get)
                .filter(branch -> branch != null && branch.recognisedAtSession())
                .count();
        boolean enough = !branches.isEmpty()
                && (long) parameters.minBranchShareDenominator() * recognised
                        >= (long) parameters.minBranchShareNumerator() * branches.size();
        return decide(facts, outcome, t4, enough, recognised, branches.size());
    }

    private List<UnitFacts> rowsWithBranches(String unit, String cycle) {
        return Stream.concat(Stream.of(unit), branchesOf.getOrDefault(unit, List.of()).stream())
                .map(code -> factsOf.getOrDefault(code, Map.of()).get(cycle))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean membersGood(long good, long rated, int percent) {
        return rated > 0 && 100 * good >= percent * rated;
    }

    private String ownOutcome(UnitFacts facts) {
        if (facts.violations() == 0 || facts.violationConclusion() == ViolationConclusion.FALSE) {
            return "NONE";
        }
        if (facts.violationConclusion() == ViolationConclusion.PENDING) {
            return "HOLD";
        }
        if (facts.violationSource() == ViolationSource.PRESS || facts.violationSource() == ViolationSource.CITIZEN) {
            return "KNOCKED_OUT";
        }
        return facts.reviewAccepts() && !parameters.selfFoundFails() ? "ACCEPTED" : "REJECTED";
    }

    private Dossier decide(
            UnitFacts facts, String outcome, boolean t4, boolean enoughBranches, Integer recognised, Integer branches) {
        boolean t1 = facts.targetsMet() >= facts.targetsAssigned()
                && facts.targetsExceeded() >= parameters.minTargetsExceeded()
                && facts.admissionsDone() >= facts.admissionsTarget()
                && facts.overduePetitions() == 0
                && facts.politicalPass();
        int cycle = cycles.indexOf(facts.cycle());
        int regularRequired = Objects.requireNonNullElse(
                facts.regularMeetingsRequired(), parameters.regularMeetings().get(cycle));
        int thematicRequired = Objects.requireNonNullElse(
                facts.thematicMeetingsRequired(), parameters.thematicMeetings().get(cycle));
        boolean t2 = facts.regularMeetings() >= regularRequired
                && facts.thematicMeetings() >= thematicRequired
                && facts.meetingPass();
        if (outcome.equals("HOLD")) {
            return new Dossier(
                    new ResultRow(
                            facts.cycle(),
                            facts.unit(),
                            t1,
                            t2,
                            null,
                            t4,
                            outcome,
                            null,
                            recognised,
                            branches,
                            null,
                            null),
                    false);
        }
        boolean t3 = (outcome.equals("NONE") || outcome.equals("ACCEPTED")) && facts.unityPass();
        int good = (int) Stream.of(t1, t2, t3, t4).filter(mark -> mark).count();
        boolean atSession =
                good == 4 && enoughBranches && !decidedOtherwise(Kind.NOT_RECOGNISED, facts.unit(), facts.cycle());
        boolean atEnd = atSession && !decidedOtherwise(Kind.REVOKED, facts.unit(), facts.cycle());
        return new Dossier(
                new ResultRow(
                        facts.cycle(),
                        facts.unit(),
                        t1,
                        t2,
                        t3,
                        t4,
                        outcome,
                        good,
                        recognised,
                        branches,
                        atEnd,
                        rating(good, t1, atSession)),
                atSession);
    }

    private static String rating(int good, boolean t1, boolean recognised) {
        if (good < 2 || !t1) {
            return "MANUAL";
        }
        return switch (good) {
            case 4 -> recognised ? "EXCELLENT_ELIGIBLE" : "GOOD";
            case 3 -> "GOOD";
            default -> "COMPLETED";
        };
    }

    private boolean decidedOtherwise(Kind kind, String unit, String cycle) {
        return input.overrides().stream()
                .anyMatch(override -> override.kind() == kind
                        && override.unit().equals(unit)
                        && Objects.equals(override.cycle(), cycle));
    }

    // ---- awards of one committee

    private List<AwardRow> awards(String committee) {
        List<String> units = organisations.values().stream()
                .filter(row -> row.type().isUnit() && committeeOf(row).equals(committee))
                .map(OrganisationRow::code)
                .filter(this::isRegistered)
                .toList();
        List<String> eligible = units.stream().filter(this::isEligible).sorted().toList();
        int base = parameters.awardBaseRegistered() ? units.size() : eligible.size();
        int quota = (int) ((long) parameters.awardPercent() * base / 100);
        if (eligible.isEmpty()) {
            return List.of(new AwardRow(committee, units.size(), 0, quota, null, null));
        }
        Map<String, String> outcomes = outcomes(inSuggestedOrder(eligible), quota);
        return eligible.stream()
                .map(unit -> new AwardRow(
                        committee, units.size(), eligible.size(), quota, unit, outcomes.getOrDefault(unit, "NONE")))
                .toList();
    }

    private String committeeOf(OrganisationRow unit) {
        return unit.type() == BRANCH ? organisations.get(unit.parent()).parent() : unit.parent();
    }

    private boolean isEligible(String unit) {
        return cycles.stream()
                .map(cycle -> result(cycle, unit))
                .allMatch(row -> row != null && Boolean.TRUE.equals(row.recognised()));
    }

    private Map<String, String> outcomes(List<String> inOrder, int quota) {
        boolean capped = parameters.capIncludesNominations();
        int most = parameters.maxNominations();
        int nominations = !capped ? most : quota == 0 ? 0 : Math.min(most, Math.max(1, quota / 2));
        List<String> candidates = inOrder.stream()
                .filter(unit -> !decidedOtherwise(Kind.NOT_COMMENDED, unit, null))
                .toList();
        List<String> nominated = candidates.stream()
                .filter(unit -> parameters
                        .nominationTypes()
                        .contains(organisations.get(unit).type().name()))
                .limit(nominations)
                .toList();
        int room = capped ? quota - nominated.size() : quota;
        List<String> commended = candidates.stream()
                .filter(unit -> !nominated.contains(unit))
                .limit(room)
                .toList();
        Map<String, String> outcomes = new HashMap<>();
        commended.forEach(unit -> outcomes.put(unit, "COMMENDED"));
        int left = room - commended.size();
        for (String unit : nominated) {
            if (!decidedOtherwise(Kind.NOMINATION_REFUSED, unit, null)) {
                outcomes.put(unit, "PROVINCIAL");
            } else if (capped || left-- > 0) {
                outcomes.put(unit, "COMMENDED");
            }
        }
        return outcomes;
    }

    /** The suggested order, the first first. */
    public List<String> inSuggestedOrder(List<String> units) {
        Map<String, Fraction> targets = units.stream()
                .collect(Collectors.toMap(
                        unit -> unit,
                        unit -> share(ownRows(unit), UnitFacts::targetsExceeded, UnitFacts::targetsAssigned)));
        Map<String, Fraction> members = units.stream()
                .collect(Collectors.toMap(
                        unit -> unit,
                        unit -> share(
                                cycles.stream()
                                        .flatMap(cycle -> rowsWithBranches(unit, cycle).stream())
                                        .toList(),
                                UnitFacts::membersGood,
                                UnitFacts::membersRated)));
        return units.stream()
                .sorted(Comparator.<String, Fraction>comparing(targets::get, Comparator.reverseOrder())
                        .thenComparing(members::get, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private List<UnitFacts> ownRows(String unit) {
        return cycles.stream()
                .map(cycle -> factsOf.getOrDefault(unit, Map.of()).get(cycle))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Fraction share(
            List<UnitFacts> rows, ToLongFunction<UnitFacts> numerator, ToLongFunction<UnitFacts> denominator) {
        return new Fraction(
                rows.stream().mapToLong(numerator).sum(),
                rows.stream().mapToLong(denominator).sum());
    }

    private record Dossier(ResultRow row, boolean recognisedAtSession) {}

    /** An exact share; with denominator 0 it is 0. */
    private record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

        private Fraction {
            if (denominator == 0) {
                numerator = 0;
                denominator = 1;
            }
        }

        @java.lang.Override
        public int compareTo(Fraction other) {
            return times(numerator, other.denominator).compareTo(times(other.numerator, denominator));
        }

        private static BigInteger times(long left, long right) {
            return BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
        }
    }
}
