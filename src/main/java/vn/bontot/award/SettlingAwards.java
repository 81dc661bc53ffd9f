package vn.bontot.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.Campaigns;
import vn.bontot.organisation.Organisations;
import vn.bontot.session.SessionKind;
import vn.bontot.session.Sessions;

/** Brings the province's answer down to a committee's units (R20; R-award in rules.md). */
@Component
class SettlingAwards {

    private static final String REFUSED =
            "Ban Thường vụ Tỉnh ủy không tặng Bằng khen; chuyển xét Giấy khen trong hạn mức.";
    private static final String NO_LONGER_ELIGIBLE = "Không còn đủ điều kiện khen thưởng.";

    private final AwardBook book;
    private final AwardLists lists;
    private final Sessions sessions;
    private final Organisations organisations;
    private final Campaigns campaigns;

    SettlingAwards(
            AwardBook book, AwardLists lists, Sessions sessions, Organisations organisations, Campaigns campaigns) {
        this.book = book;
        this.lists = lists;
        this.sessions = sessions;
        this.organisations = organisations;
        this.campaigns = campaigns;
    }

    boolean provinceHasDecided(String campaignCode) {
        return sessions.isIssued(Sessions.id(
                SessionKind.PROVINCIAL,
                campaignCode,
                null,
                organisations.province().code()));
    }

    /**
     * Gives every nominee of a committee its end. The committee's row must be locked.
     *
     * @param granted codes of the units that get the bằng khen
     */
    void settle(String campaignCode, String committeeCode, Set<String> granted) {
        List<AwardRow> rows = book.rows(campaignCode, committeeCode);
        if (rows.stream().noneMatch(row -> is(row, AwardChoice.NOMINATED))) {
            return;
        }
        Set<String> eligible = lists.eligibleUnits(campaignCode, committeeCode);
        List<String> commended = rows.stream()
                .filter(row -> is(row, AwardChoice.COMMENDED))
                .map(AwardRow::unitCode)
                .toList();
        List<Nominee> nominees = rows.stream()
                .filter(row -> is(row, AwardChoice.NOMINATED) && eligible.contains(row.unitCode()))
                .map(row -> new Nominee(row.unitCode(), granted.contains(row.unitCode())))
                .toList();
        Map<String, AwardOutcome> outcomes = AwardSettlement.settle(
                rows.stream().map(AwardRow::unitCode).toList(),
                commended,
                nominees,
                book.find(campaignCode, committeeCode).orElseThrow().quota(),
                campaigns.parameters(campaignCode).capIncludesNominations());
        rows.stream()
                .filter(row -> is(row, AwardChoice.NOMINATED))
                .forEach(row -> book.result(
                        campaignCode,
                        row.unitCode(),
                        outcomes.get(row.unitCode()).name(),
                        reason(row, eligible, granted)));
    }

    private static String reason(AwardRow row, Set<String> eligible, Set<String> granted) {
        if (granted.contains(row.unitCode())) {
            return row.resultReason();
        }
        return eligible.contains(row.unitCode()) ? REFUSED : NO_LONGER_ELIGIBLE;
    }

    private static boolean is(AwardRow row, AwardChoice choice) {
        return choice.name().equals(row.result());
    }
}
