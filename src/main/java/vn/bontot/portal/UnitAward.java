package vn.bontot.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.bontot.award.AwardChoice;
import vn.bontot.campaign.Parameters;
import vn.bontot.organisation.OrganisationType;

/**
 * How a unit stands in its committee's award, as it is kept.
 *
 * @param stage of the committee's list: PREPARING, LISTED, DECIDED, ISSUED
 * @param position in the suggested order; null, as all that follows, where the unit is not eligible
 * @param nominated how many units the committee's session nominates
 * @param commended how many units it commends
 * @param suggestion what the suggested order gives the unit
 * @param proposalReason why the board proposed otherwise
 * @param tied whether only the code sets it apart from a neighbour in that order
 */
record UnitAward(
        int registered,
        int eligible,
        int quota,
        String stage,
        String noNominationReason,
        int nominated,
        int commended,
        Integer position,
        Boolean tied,
        Long targetsExceeded,
        Long targetsAssigned,
        Long membersGood,
        Long membersRated,
        String suggestion,
        String proposalReason,
        String result,
        String resultReason,
        String appraisal,
        String appraisalReason,
        String opinion,
        String opinionReason) {

    public boolean isEligible() {
        return position != null;
    }

    public boolean isIssued() {
        return stage.equals("ISSUED");
    }

    /** Whether the list reaches as far as the quota before it reaches the unit. */
    public boolean isBeyondQuota() {
        return position != null && position > quota;
    }

    /** Why an eligible unit gets nothing, in sentences; empty where it gets something, or nothing is decided yet. */
    public List<String> whyNothing(Parameters rules, OrganisationType type) {
        if (!isIssued() || !AwardChoice.NONE.name().equals(result)) {
            return List.of();
        }
        List<String> why = new ArrayList<>();
        why.add((rules.capIncludesNominations()
                        ? "Hạn mức %d gồm %d tổ chức đảng được đề nghị tặng Bằng khen và %d được tặng Giấy khen."
                        : "Hạn mức Giấy khen %1$d, đã tặng %3$d; đề nghị tặng Bằng khen %2$d tổ chức đảng, ngoài hạn mức.")
                .formatted(quota, nominated, commended));
        if (!AwardChoice.NONE.name().equals(suggestion)) {
            why.add("Theo thứ tự gợi ý là " + AwardChoice.valueOf(suggestion).label() + "; " + departure());
            return why;
        }
        if (!rules.nominationTypes().contains(type)) {
            why.add(
                    "Chỉ %s thuộc diện đề nghị tặng Bằng khen, nên nơi xếp sau trong thứ tự gợi ý vẫn có thể được đề nghị."
                            .formatted(rules.nominationTypes().stream()
                                    .map(OrganisationType::label)
                                    .collect(Collectors.joining(", "))));
        }
        why.add("Theo thứ tự gợi ý, chọn nơi được đề nghị tặng Bằng khen trước, sau đó tặng Giấy khen từ trên xuống đến"
                + " hết hạn mức; đến thứ %d thì hạn mức đã hết.".formatted(position));
        return why;
    }

    private String departure() {
        if (resultReason != null) {
            return "Ban Thường vụ quyết định khác, lý do nêu trên.";
        }
        return proposalReason == null
                ? "Ban Thường vụ quyết định khác."
                : "Ban Tổ chức đề xuất khác, Ban Thường vụ quyết định theo đề xuất. Lý do: " + proposalReason;
    }

    public String outcome() {
        return result == null ? "Chưa có quyết định" : Words.AWARDS.get(result);
    }
}
