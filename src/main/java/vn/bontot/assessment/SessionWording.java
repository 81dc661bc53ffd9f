package vn.bontot.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Parameters;
import vn.bontot.rules.MatchedRow;

/** What the form of a session says beside its list. */
@Component
class SessionWording {

    /** Sentences that quote the plan; the others only say that it is silent. */
    private static final String QUOTE = "“";

    private static final String JUDGED = "judged";

    private final Explanations explanations;
    private final Assessments assessments;
    private final MemberRatings ratings;
    private final Campaigns campaigns;
    private final ReasonTexts texts = new ReasonTexts();

    SessionWording(Explanations explanations, Assessments assessments, MemberRatings ratings, Campaigns campaigns) {
        this.explanations = explanations;
        this.assessments = assessments;
        this.ratings = ratings;
        this.campaigns = campaigns;
    }

    /**
     * By unit that the rules refuse: which contents are not reached, in its own figures and in the plan's words.
     *
     * @param dossiers of one round
     */
    Map<String, String> whyNot(List<Assessment> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        Assessment any = dossiers.get(0);
        Map<String, List<MatchedRow>> refusals = explanations.refusals(any.roundId());
        Map<String, MemberFigures> members = ratings.sums(any.campaignCode(), any.cycleCode(), any.committeeCode());
        Parameters parameters = campaigns.parameters(any.campaignCode());
        Map<String, String> sentences = new HashMap<>();
        for (Assessment dossier : dossiers) {
            List<MatchedRow> rows = refusals.get(dossier.unitCode());
            if (rows != null) {
                sentences.put(
                        dossier.unitCode(),
                        sentence(
                                dossier,
                                rows,
                                DossierReasons.known(
                                        dossier,
                                        parameters,
                                        members.getOrDefault(dossier.unitCode(), MemberFigures.NONE))));
            }
        }
        return sentences;
    }

    private String sentence(Assessment dossier, List<MatchedRow> rows, Map<String, String> known) {
        Map<String, List<MatchedRow>> byDecision = rows.stream()
                .collect(Collectors.groupingBy(MatchedRow::decision, LinkedHashMap::new, Collectors.toList()));
        List<String> reasons = new ArrayList<>();
        byDecision.forEach((decision, own) -> {
            Content content = Arrays.stream(Content.values())
                    .filter(one -> one.decision().equals(decision))
                    .findFirst()
                    .orElse(null);
            if (content != null && own.stream().anyMatch(row -> texts.asks(row, JUDGED))) {
                known.put(
                        JUDGED,
                        ItemMarks.reviewed(content, assessments.items(dossier.entryId()))
                                .judged());
            }
            reasons.add(reason(content, own, known));
        });
        return String.join("; ", reasons);
    }

    private String reason(Content content, List<MatchedRow> rows, Map<String, String> known) {
        String what = content == null
                ? "chưa đủ tỷ lệ chi bộ đạt"
                : "không đạt nội dung " + content.topic().toLowerCase(Locale.ROOT);
        String figures = texts.reason(rows, known).figures();
        String quotes = rows.stream()
                .map(MatchedRow::sentence)
                .filter(sentence -> sentence != null && sentence.startsWith(QUOTE))
                .distinct()
                .collect(Collectors.joining("; "));
        return what + (figures.isEmpty() ? "" : ": " + figures) + (quotes.isEmpty() ? "" : " (" + quotes + ")");
    }

    /** By đảng bộ: "8/11, còn thiếu 1 chi bộ". */
    Map<String, String> shares(Collection<Assessment> parties, Parameters parameters) {
        Map<String, String> shares = new HashMap<>();
        for (Assessment party : parties) {
            if (party.branchesTotal() != null) {
                shares.put(
                        party.unitCode(),
                        BranchShare.of(party.branchesRecognised(), party.branchesTotal(), parameters)
                                .text());
            }
        }
        return shares;
    }
}
