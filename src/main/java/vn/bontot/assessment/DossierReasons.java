package vn.bontot.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Parameters;
import vn.bontot.rules.MatchedRow;

/** Why a dossier has the result it has: what the rules said when they were last asked, in its own figures. */
@Service
public class DossierReasons {

    private static final String RECOGNITION = "recognition";
    private static final String RATING = "rating-proposal";

    private final Assessments assessments;
    private final Explanations explanations;
    private final MemberRatings ratings;
    private final Campaigns campaigns;
    private final ReasonTexts texts = new ReasonTexts();

    DossierReasons(Assessments assessments, Explanations explanations, MemberRatings ratings, Campaigns campaigns) {
        this.assessments = assessments;
        this.explanations = explanations;
        this.ratings = ratings;
        this.campaigns = campaigns;
    }

    /** The four contents; empty where the rules have not been asked yet. */
    public List<ContentVerdict> contents(Assessment dossier) {
        List<MatchedRow> rows = rows(dossier);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, String> known = known(dossier);
        List<MarkedItem> items = assessments.items(dossier.entryId());
        return Stream.of(Content.values())
                .map(content -> {
                    Map<String, String> values = new HashMap<>(known);
                    values.put("judged", ItemMarks.reviewed(content, items).judged());
                    return ContentVerdict.of(
                            content, content.of(dossier), texts.reason(of(rows, content.decisions()), values));
                })
                .toList();
    }

    /** Whether the unit may be recognised at all; empty where the rules have not been asked yet. */
    public Optional<Reason> recognition(Assessment dossier) {
        List<MatchedRow> rows = of(rows(dossier), List.of(RECOGNITION));
        return rows.isEmpty() ? Optional.empty() : Optional.of(texts.reason(rows, known(dossier)));
    }

    /** The row that proposes the rating; empty where nothing is proposed yet. */
    public Optional<MatchedRow> rating(Assessment dossier) {
        return of(rows(dossier), List.of(RATING)).stream().findFirst();
    }

    private List<MatchedRow> rows(Assessment dossier) {
        List<MatchedRow> session = explanations.of(dossier.entryId(), Explanations.Phase.SESSION);
        return session.isEmpty() ? explanations.of(dossier.entryId(), Explanations.Phase.PROPOSAL) : session;
    }

    private static List<MatchedRow> of(List<MatchedRow> rows, List<String> decisions) {
        return rows.stream().filter(row -> decisions.contains(row.decision())).toList();
    }

    private Map<String, String> known(Assessment dossier) {
        return known(
                dossier,
                campaigns.parameters(dossier.campaignCode()),
                ratings.sum(dossier.campaignCode(), dossier.cycleCode(), dossier.unitCode()));
    }

    /** What the words of the rows are filled with. */
    static Map<String, String> known(Assessment dossier, Parameters parameters, MemberFigures members) {
        Map<String, String> known = new HashMap<>(FormTexts.of(dossier).byField());
        for (String key : Parameters.keys()) {
            known.putIfAbsent(key, parameters.value(key));
        }
        known.put("membersRated", String.valueOf(members.rated()));
        known.put("membersGood", String.valueOf(members.good()));
        known.put("meeting", ReasonTexts.meeting(dossier.unitType()));
        return known;
    }
}
