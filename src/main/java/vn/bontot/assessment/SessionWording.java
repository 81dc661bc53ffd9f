package vn.bontot.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.Parameters;
import vn.bontot.rules.MatchedRow;

/** What the form of a session says beside its list. */
@Component
class SessionWording {

    /** Sentences that quote the plan; the others only say that it is silent. */
    private static final String QUOTE = "“";

    private final Explanations explanations;

    SessionWording(Explanations explanations) {
        this.explanations = explanations;
    }

    /** By unit that the rules refuse: which contents are not reached, in the plan's own words. */
    Map<String, String> whyNot(String roundId) {
        Map<String, String> sentences = new HashMap<>();
        explanations
                .refusals(roundId)
                .forEach((unit, rows) -> sentences.put(
                        unit,
                        rows.stream().map(SessionWording::reason).distinct().collect(Collectors.joining("; "))));
        return sentences;
    }

    private static String reason(MatchedRow row) {
        String what = Arrays.stream(Content.values())
                .filter(content -> content.decision().equals(row.decision()))
                .map(content -> "không đạt nội dung " + content.topic().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("chưa đủ tỷ lệ chi bộ đạt");
        return row.sentence() != null && row.sentence().startsWith(QUOTE) ? what + " (" + row.sentence() + ")" : what;
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
