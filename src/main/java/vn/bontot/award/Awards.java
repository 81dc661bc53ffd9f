package vn.bontot.award;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a campaign ended for the eligible units of each committee. */
@Component
public class Awards {

    private static final String NOT_DECIDED = AwardOutcome.NONE.name();

    private final AwardBook book;
    private final AwardLists lists;

    Awards(AwardBook book, AwardLists lists) {
        this.book = book;
        this.lists = lists;
    }

    /**
     * What a committee gave. Before its meeting has decided, the eligible units as they stand, without awards.
     *
     * @return units by code; {@code NOMINATED} is an outcome only while the province has not decided
     */
    public CommitteeAwards of(String campaignCode, String committeeCode) {
        Optional<AwardQuotaRow> known = book.find(campaignCode, committeeCode)
                .filter(row -> row.stage() == AwardStage.DECIDED || row.stage() == AwardStage.ISSUED);
        return known.map(this::kept).orElseGet(() -> notDecided(campaignCode, committeeCode));
    }

    /** Whether the committee's decision is issued. */
    public boolean isIssued(String campaignCode, String committeeCode) {
        return book.find(campaignCode, committeeCode)
                .map(row -> row.stage() == AwardStage.ISSUED)
                .orElse(false);
    }

    private CommitteeAwards kept(AwardQuotaRow row) {
        List<AwardResult> results = book.rows(row.campaignCode(), row.committeeCode()).stream()
                .map(award -> new AwardResult(award.unitCode(), award.result() == null ? NOT_DECIDED : award.result()))
                .sorted()
                .toList();
        return new CommitteeAwards(row.committeeCode(), row.registered(), row.eligible(), row.quota(), results);
    }

    private CommitteeAwards notDecided(String campaignCode, String committeeCode) {
        AwardList list = lists.current(campaignCode, committeeCode);
        List<AwardResult> results = list.unitCodes().stream()
                .map(unit -> new AwardResult(unit, NOT_DECIDED))
                .sorted()
                .toList();
        return new CommitteeAwards(
                committeeCode, list.registered(), list.eligible(), list.quota().quota(), results);
    }
}
