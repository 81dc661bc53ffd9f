package vn.bontot.launch;

import java.util.List;
import vn.bontot.campaign.PilotBranchBase;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;

/** How many of a list of units count as đảng bộ cơ sở and as chi bộ for the shares of pilots. */
record PilotCount(int committees, int branches) {

    static PilotCount of(List<Organisation> units, PilotBranchBase base) {
        int grassrootsBranches = count(units, OrganisationType.GRASSROOTS_BRANCH);
        return new PilotCount(
                count(units, OrganisationType.GRASSROOTS_COMMITTEE),
                base == PilotBranchBase.ALL
                        ? grassrootsBranches + count(units, OrganisationType.BRANCH)
                        : grassrootsBranches);
    }

    boolean reaches(PilotMinimum minimum) {
        return committees >= minimum.committees() && branches >= minimum.branches();
    }

    static int count(List<Organisation> units, OrganisationType type) {
        return (int) units.stream().filter(unit -> unit.type() == type).count();
    }
}
