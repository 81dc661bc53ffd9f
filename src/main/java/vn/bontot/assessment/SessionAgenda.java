package vn.bontot.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bontot.campaign.Parameters;

/**
 * The list that a meeting has before it. What the rules said of a đảng bộ before its branches are decided counts none of
 * them, so that until then its proposal is open and its share is what is proposed for its branches.
 *
 * @param dossiers of the round
 * @param shares by đảng bộ
 */
record SessionAgenda(List<Assessment> dossiers, Map<String, BranchShare> shares, boolean branchesDecided) {

    /** What comes of it as it stands. */
    public record Tally(long recognised, long notRecognised, long departures) {}

    /** @param parents by unit */
    static SessionAgenda of(
            List<Assessment> dossiers, Map<String, String> parents, Parameters parameters, boolean branchesDecided) {
        Map<String, Long> proposed = dossiers.stream()
                .filter(dossier -> dossier.isBranchType() && dossier.state() == AssessmentState.APPRAISED)
                .filter(dossier -> Boolean.TRUE.equals(dossier.rulesRecognise()))
                .collect(Collectors.groupingBy(dossier -> parents.get(dossier.unitCode()), Collectors.counting()));
        Map<String, BranchShare> shares = new HashMap<>();
        for (Assessment party : dossiers) {
            if (party.branchesTotal() != null) {
                int counted = branchesDecided
                        ? party.branchesRecognised()
                        : proposed.getOrDefault(party.unitCode(), 0L).intValue();
                shares.put(party.unitCode(), BranchShare.of(counted, party.branchesTotal(), parameters));
            }
        }
        return new SessionAgenda(dossiers, shares, branchesDecided);
    }

    public List<Assessment> branches() {
        return listed(true);
    }

    public List<Assessment> parties() {
        return listed(false);
    }

    public long toDiscuss() {
        return Stream.concat(branches().stream(), parties().stream())
                .filter(this::isToBeDiscussed)
                .count();
    }

    /** Refused by the rules, or with a case. */
    public boolean isToBeDiscussed(Assessment dossier) {
        if (dossier.violationOutcome() != ViolationOutcome.NONE) {
            return true;
        }
        return waits(dossier) ? shares.get(dossier.unitCode()).lacking() > 0 : !dossier.rulesRecognise();
    }

    /** Whether nothing but its branches is still to be known of a đảng bộ. */
    public boolean waits(Assessment dossier) {
        return !branchesDecided && dossier.restsOnBranches();
    }

    /** "8/11, còn thiếu 1 chi bộ" by đảng bộ. */
    Map<String, String> shareTexts() {
        Map<String, String> texts = new HashMap<>();
        shares.forEach((party, share) -> texts.put(party, share.text()));
        return texts;
    }

    /** @param typed what was chosen so far, by field; null where nothing was */
    public Tally tally(Map<String, String> typed) {
        Map<String, String> chosen = typed == null ? Map.of() : typed;
        List<Assessment> all =
                Stream.concat(branches().stream(), parties().stream()).toList();
        List<Assessment> recognised = all.stream()
                .filter(dossier -> dossier.isBranchType()
                        ? Boolean.TRUE.equals(dossier.recognised())
                        : dossier.rulesRecognise()
                                && !SessionAnswer.Choice.NOT_RECOGNISED
                                        .name()
                                        .equals(chosen.get("outcomes[" + dossier.unitCode() + "]")))
                .toList();
        long proposed = all.stream().filter(Assessment::rulesRecognise).count();
        return new Tally(recognised.size(), all.size() - recognised.size(), proposed - recognised.size());
    }

    /** Those to be discussed stand first. */
    private List<Assessment> listed(boolean branches) {
        return dossiers.stream()
                .filter(dossier -> dossier.isBranchType() == branches)
                .filter(dossier -> dossier.rulesRecognise() != null)
                .filter(dossier -> dossier.state() != AssessmentState.RETURNED)
                .sorted(Comparator.comparing(this::isToBeDiscussed).reversed().thenComparing(Assessment::unitCode))
                .toList();
    }
}
