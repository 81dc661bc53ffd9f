package vn.bontot.assessment;

import java.util.List;
import vn.bontot.rules.MatchedRow;

/**
 * The proposed rating and the row it comes from.
 *
 * @param rating null while the dossier is open
 */
public record RatingProposal(Rating rating, List<MatchedRow> matches) {}
