package vn.bontot.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.bontot.desk.UnitNotice;
import vn.bontot.desk.UnitNotices;

/** Tells units what a meeting made of their dossiers, once its decision is out. */
@Component
class ResultNotices {

    private final UnitNotices notices;

    ResultNotices(UnitNotices notices) {
        this.notices = notices;
    }

    void tell(Collection<Assessment> dossiers, String title, String decisionNumber) {
        notices.tell(dossiers.stream()
                .map(dossier -> notice(dossier, title, decisionNumber))
                .filter(Objects::nonNull)
                .toList());
    }

    void revoked(String campaignCode, String cycleCode, String unitCode, String decisionNumber, String reason) {
        notices.tell(List.of(new UnitNotice(
                campaignCode,
                cycleCode,
                unitCode,
                "Xét thu hồi công nhận",
                "Thu hồi công nhận. Lý do: " + UnitNotice.sentence(reason) + paper(decisionNumber))));
    }

    private static UnitNotice notice(Assessment dossier, String title, String decisionNumber) {
        String text =
                switch (dossier.state()) {
                    case DECIDED -> result(dossier) + paper(decisionNumber);
                    case ON_HOLD -> "Tạm dừng xét, chờ kết luận vụ việc.";
                    case NOT_SUBMITTED -> "Không nộp hồ sơ nên hội nghị không xét.";
                    default -> null;
                };
        return text == null
                ? null
                : new UnitNotice(dossier.campaignCode(), dossier.cycleCode(), dossier.unitCode(), title, text);
    }

    private static String result(Assessment dossier) {
        if (dossier.recognised()) {
            return dossier.isBranchType()
                    ? "Được công nhận “chi bộ bốn tốt”."
                    : "Được công nhận “đảng bộ cơ sở bốn tốt”.";
        }
        return "Không được công nhận: " + UnitNotice.sentence(whyNot(dossier));
    }

    private static String whyNot(Assessment dossier) {
        if (dossier.rulesRecognise()) {
            return dossier.sessionReason();
        }
        String missed = Arrays.stream(Content.values())
                .filter(content -> Boolean.FALSE.equals(content.of(dossier)))
                .map(content -> content.topic().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
        return missed.isEmpty()
                ? "có %d/%d chi bộ được công nhận, chưa đủ tỷ lệ"
                        .formatted(dossier.branchesRecognised(), dossier.branchesTotal())
                : "chưa đạt nội dung " + missed;
    }

    private static String paper(String decisionNumber) {
        return " " + UnitNotice.decision(decisionNumber) + ".";
    }
}
