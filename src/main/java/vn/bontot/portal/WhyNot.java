package vn.bontot.portal;

import java.util.ArrayList;
import java.util.List;
import vn.bontot.assessment.Assessment;
import vn.bontot.assessment.BranchShare;
import vn.bontot.assessment.ContentVerdict;
import vn.bontot.assessment.ViolationOutcome;
import vn.bontot.desk.PaperDate;
import vn.bontot.portal.UnitFile.Decision;
import vn.bontot.session.SessionKind;

/** Says in sentences that need no training why a unit is not recognised in a cycle. */
final class WhyNot {

    private static final int CONTENTS = 4;

    private WhyNot() {}

    static List<String> of(UnitCycle cycle) {
        if (cycle.dossier() == null || !cycle.shown() || cycle.recognised()) {
            return List.of();
        }
        Assessment dossier = cycle.dossier().assessment();
        return switch (dossier.state()) {
            case NOT_SUBMITTED ->
                List.of("Hồ sơ chưa xong khi hội nghị chốt danh sách nên được ghi “Không nộp”; hồ sơ chỉ có thể được"
                        + " xem xét tại hội nghị bổ sung.");
            case NOT_CONSIDERED ->
                List.of(
                        "Vụ việc chưa có kết luận trước khi cấp ủy xét khen thưởng nên hồ sơ của kỳ này chưa được xét.");
            case ON_HOLD ->
                List.of("Có vụ việc vi phạm chưa có kết luận nên hồ sơ tạm dừng xét; có kết luận thì hội nghị bổ sung"
                        + " xem xét.");
            case DECIDED, APPRAISED -> cycle.revoked() ? revoked(cycle) : refused(cycle, dossier);
            default -> List.of();
        };
    }

    private static List<String> revoked(UnitCycle cycle) {
        return cycle.decisions().stream()
                .filter(decision -> decision.kind() == SessionKind.REVOCATION && decision.issued())
                .map(decision ->
                        "Đã được công nhận, sau đó bị thu hồi" + by(decision) + ". Lý do: " + decision.reason())
                .toList();
    }

    private static String by(Decision decision) {
        String number = decision.decisionNumber() == null ? "" : " theo " + decision.paper();
        return decision.decisionOn() == null ? number : number + ", ngày " + PaperDate.format(decision.decisionOn());
    }

    private static List<String> refused(UnitCycle cycle, Assessment dossier) {
        List<String> why = new ArrayList<>();
        List<ContentVerdict> missed = cycle.dossier().verdicts().stream()
                .filter(verdict -> Boolean.FALSE.equals(verdict.met()))
                .toList();
        if (!missed.isEmpty()) {
            why.add("Đạt %d trong bốn nội dung; không đạt:".formatted(CONTENTS - missed.size()));
            missed.forEach(verdict ->
                    why.add(verdict.content().topic() + ": " + verdict.reason().figures() + "."));
        }
        BranchShare share = cycle.dossier().share();
        if (share != null && share.lacking() > 0) {
            why.add((missed.isEmpty() ? "Đạt đủ bốn nội dung, nhưng " : "Ngoài ra, ")
                    + "mới có %d/%d chi bộ được công nhận; cần %d, còn thiếu %d chi bộ."
                            .formatted(share.recognised(), share.total(), share.needed(), share.lacking()));
        } else if (share != null && share.total() == 0) {
            why.add("Đảng bộ không có chi bộ đang hoạt động.");
        }
        if (cycle.decided() && Boolean.TRUE.equals(dossier.rulesRecognise())) {
            why.add("Đủ điều kiện theo bảng quy tắc, nhưng hội nghị quyết định không công nhận. Lý do: "
                    + dossier.sessionReason());
        }
        if (dossier.violationOutcome() == ViolationOutcome.KNOCKED_OUT
                && !cycle.knockedOut().isEmpty()) {
            cycle.knockedOut()
                    .forEach(branch -> why.add(branch.name()
                            + " có vi phạm do báo chí, người dân phát hiện; theo quy định, đảng bộ cơ sở cũng không đạt"
                            + " nội dung đoàn kết, kỷ luật trong kỳ này."));
        }
        return why;
    }
}
