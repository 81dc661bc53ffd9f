package vn.bontot.award;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bontot.campaign.AwardBase;
import vn.bontot.campaign.Parameters;

/**
 * The eligible units of a committee in the suggested order, and what may be given to them (R18–R21).
 *
 * @param registered registered units of the committee, eligible or not
 */
public record AwardList(int registered, AwardQuota quota, Parameters parameters, List<AwardLine> lines) {

    public int eligible() {
        return lines.size();
    }

    /** Whether somewhere only the code decides the order. */
    public boolean hasTies() {
        return lines.stream().anyMatch(AwardLine::tied);
    }

    public Set<String> unitCodes() {
        return lines.stream().map(AwardLine::unitCode).collect(Collectors.toSet());
    }

    public Optional<AwardLine> line(String unitCode) {
        return lines.stream().filter(line -> line.unitCode().equals(unitCode)).findFirst();
    }

    /** The default proposal by unit code. */
    public Map<String, String> suggestions() {
        Map<String, String> suggestions = new LinkedHashMap<>();
        lines.forEach(line -> suggestions.put(line.unitCode(), line.suggestion().name()));
        return suggestions;
    }

    /** The default proposal by unit code, were some units passed over; the next in order move up. */
    public Map<String, String> suggestionsWithout(Set<String> passedOver) {
        AwardProposal proposal = AwardProposal.of(
                lines.stream().map(AwardLine::candidate).toList(),
                quota,
                parameters.capIncludesNominations(),
                parameters.nominationTypes(),
                passedOver);
        Map<String, String> suggestions = new LinkedHashMap<>();
        lines.forEach(line -> suggestions.put(
                line.unitCode(), choice(proposal, line.unitCode()).name()));
        return suggestions;
    }

    /** How many of the choices use the quota up; {@code choices} by unit code. */
    public long countWithinQuota(Map<String, String> choices) {
        return choices.values().stream()
                .filter(choice -> AwardChoice.COMMENDED.name().equals(choice)
                        || parameters.capIncludesNominations()
                                && AwardChoice.NOMINATED.name().equals(choice))
                .count();
    }

    static AwardChoice choice(AwardProposal proposal, String unitCode) {
        if (proposal.nominated().contains(unitCode)) {
            return AwardChoice.NOMINATED;
        }
        return proposal.commended().contains(unitCode) ? AwardChoice.COMMENDED : AwardChoice.NONE;
    }

    /** Why nobody can be nominated; empty where somebody can. */
    public Optional<String> whyNoNomination() {
        if (suggestions().containsValue(AwardChoice.NOMINATED.name())) {
            return Optional.empty();
        }
        if (lines.isEmpty()) {
            return Optional.of("Không có tổ chức đảng đủ điều kiện khen thưởng.");
        }
        return Optional.of(whyNoQuota().orElse("Không có tổ chức đảng đủ điều kiện thuộc diện đề nghị Bằng khen."));
    }

    /** Why the quota is 0; empty where it is not. */
    public Optional<String> whyNoQuota() {
        if (quota.quota() > 0) {
            return Optional.empty();
        }
        boolean byEligible = parameters.awardBase() == AwardBase.ELIGIBLE;
        int base = byEligible ? eligible() : registered;
        return Optional.of("Hạn mức bằng 0 vì chỉ có %d tổ chức đảng %s (%d%% của %d chưa đủ 1)."
                .formatted(base, byEligible ? "đủ điều kiện" : "đăng ký", parameters.awardPercent(), base));
    }
}
