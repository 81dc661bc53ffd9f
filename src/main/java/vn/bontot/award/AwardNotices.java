package vn.bontot.award;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.bontot.desk.UnitNotice;
import vn.bontot.desk.UnitNotices;

/** Tells units what an award decision gives them, once it is out. */
@Component
class AwardNotices {

    private final UnitNotices notices;

    AwardNotices(UnitNotices notices) {
        this.notices = notices;
    }

    void tell(List<AwardRow> rows, String decisionNumber) {
        notices.tell(rows.stream()
                .map(row -> new UnitNotice(
                        row.campaignCode(),
                        null,
                        row.unitCode(),
                        "Khen thưởng",
                        result(row) + ". " + reason(row) + UnitNotice.decision(decisionNumber) + "."))
                .toList());
    }

    private static String result(AwardRow row) {
        return AwardChoice.NOMINATED.name().equals(row.result())
                ? "Được đề nghị tặng Bằng khen"
                : AwardOutcome.valueOf(row.result()).label();
    }

    private static String reason(AwardRow row) {
        return row.resultReason() == null ? "" : "Lý do: " + UnitNotice.sentence(row.resultReason()) + " ";
    }
}
