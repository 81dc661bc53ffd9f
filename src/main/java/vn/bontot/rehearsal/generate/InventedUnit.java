package vn.bontot.rehearsal.generate;

import java.util.List;
import vn.bontot.organisation.OrganisationRow;

/**
 * A unit with the branches inside it.
 *
 * @param branches empty for a chi bộ cơ sở
 */
record InventedUnit(OrganisationRow row, List<OrganisationRow> branches) {}
