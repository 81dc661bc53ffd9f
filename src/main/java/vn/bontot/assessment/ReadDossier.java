package vn.bontot.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bontot.campaign.Cycle;
import vn.bontot.organisation.Organisation;
import vn.bontot.rules.MatchedRow;

/**
 * A dossier as it is read, with everything that speaks for and against it.
 *
 * @param members of a đảng bộ those of its branches too
 * @param evidence files of each item as they were handed in last
 * @param verdicts empty where the rules have not been asked yet
 * @param rating the row that proposes the rating
 * @param beforeBranches of a đảng bộ: whether the rules have not counted its branches yet, because none is decided
 * @param share null for the other units, and before the branches are decided
 */
public record ReadDossier(
        Assessment assessment,
        Organisation unit,
        Cycle cycle,
        MemberFigures members,
        List<MarkedItem> items,
        Map<String, List<Evidence.File>> evidence,
        List<Returnable> returnables,
        List<DossierReturn> returns,
        List<ContentVerdict> verdicts,
        Optional<Reason> recognition,
        Optional<MatchedRow> rating,
        boolean beforeBranches,
        BranchShare share) {

    /** Whether the session, or nobody any more, has to decide on it. */
    public boolean closed() {
        return switch (assessment.state()) {
            case DECIDED, NOT_SUBMITTED, NOT_CONSIDERED -> true;
            default -> false;
        };
    }

    /** Whether nothing but its branches is still to be known of a đảng bộ. */
    public boolean waitsForBranches() {
        return beforeBranches && assessment.restsOnBranches();
    }

    public boolean verified() {
        return items.stream().anyMatch(item -> item.verifiedMark() != null);
    }
}
