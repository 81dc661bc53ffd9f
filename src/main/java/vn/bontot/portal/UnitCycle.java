package vn.bontot.portal;

import java.time.LocalDate;
import java.util.List;
import vn.bontot.assessment.Assessment;
import vn.bontot.assessment.AssessmentState;
import vn.bontot.assessment.BranchShare;
import vn.bontot.assessment.ReadDossier;
import vn.bontot.campaign.Cycle;
import vn.bontot.portal.PartyBranches.Branch;
import vn.bontot.portal.UnitFile.Decision;
import vn.bontot.registration.RegistrationState;
import vn.bontot.violation.ViolationCase;

/**
 * One cycle of a unit as its page shows it.
 *
 * @param registration null where no registration was asked for yet
 * @param dossier null where the cycle has none of the unit
 * @param shown whether the reader is shown what reviewers, rules and session make of the dossier
 * @param cases those that the reader is told of
 * @param expectedOn last day on which the result is to be made known; null where the reader knows it, and where there is
 *     no such date
 * @param share of a đảng bộ: as it was counted for the dossier, before that as it stands; null for the other units
 * @param branches of a đảng bộ
 */
record UnitCycle(
        Cycle cycle,
        RegistrationState registration,
        ReadDossier dossier,
        boolean shown,
        List<Decision> decisions,
        List<ViolationCase> cases,
        LocalDate expectedOn,
        BranchShare share,
        List<Branch> branches) {

    public boolean decided() {
        return shown && dossier != null && dossier.assessment().state() == AssessmentState.DECIDED;
    }

    public boolean recognised() {
        return decided() && Boolean.TRUE.equals(dossier.assessment().recognised());
    }

    /** Recognised at first, and taken back. */
    public boolean revoked() {
        return decided() && dossier.assessment().revoked();
    }

    /** Whether the cycle has come to its end without a recognition that is in force. */
    public boolean failed() {
        if (dossier == null) {
            return !takesPart();
        }
        return shown && dossier.closed() && !recognised();
    }

    /** The result, before that the state, in a few words. */
    public String standing() {
        if (dossier == null) {
            return takesPart() ? AssessmentLabels.NOT_OPENED : registration.label();
        }
        Assessment assessment = dossier.assessment();
        if (decided()) {
            return AssessmentLabels.result(assessment.revoked(), recognised());
        }
        // What the meeting has decided is not told before its decision is issued.
        return assessment.state() == AssessmentState.DECIDED
                ? AssessmentState.APPRAISED.label()
                : assessment.state().label();
    }

    public String css() {
        return recognised() ? "met" : failed() ? "unmet" : "";
    }

    /** Whether the share is what the result rests on, and no longer what it would be today. */
    public boolean shareIsFinal() {
        return dossier != null && dossier.share() != null && dossier.closed();
    }

    /** Whether the branches on which the share rests are still to be decided. */
    public boolean shareIsOpen() {
        return dossier != null
                ? dossier.beforeBranches() && !dossier.closed()
                : branches.stream().anyMatch(branch -> !branch.settled());
    }

    /** How many branches the session is asked to recognise. */
    public long proposed() {
        return branches.stream().filter(Branch::proposed).count();
    }

    /** Branches that are not recognised, or not yet. */
    public List<Branch> blocking() {
        return branches.stream().filter(branch -> !branch.counts()).toList();
    }

    /** Branches that pull their đảng bộ down with them. */
    public List<Branch> knockedOut() {
        return branches.stream().filter(Branch::knockedOut).toList();
    }

    /** Why there is no recognition, or none yet; empty where there is nothing to explain. */
    public List<String> whyNot() {
        return WhyNot.of(this);
    }

    boolean takesPart() {
        return registration == null || !registration.isFinalRefusal();
    }
}
