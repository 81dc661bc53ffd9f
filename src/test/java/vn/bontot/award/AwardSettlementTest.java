package vn.bontot.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bontot.award.AwardOutcome.COMMENDED;
import static vn.bontot.award.AwardOutcome.NONE;
import static vn.bontot.award.AwardOutcome.PROVINCIAL;

import java.util.List;
import org.junit.jupiter.api.Test;

class AwardSettlementTest {

    private static final List<String> ELIGIBLE = List.of("E", "D", "C", "B", "A");
    private static final Nominee D_GRANTED = new Nominee("D", true);
    private static final Nominee D_REFUSED = new Nominee("D", false);
    private static final Nominee E_REFUSED = new Nominee("E", false);

    @Test
    void grantedNomineeIsProvincialAndTheRestGetNothing() {
        var outcomes = AwardSettlement.settle(ELIGIBLE, List.of("A", "B"), List.of(D_GRANTED), 3, true);

        assertThat(outcomes)
                .containsEntry("A", COMMENDED)
                .containsEntry("B", COMMENDED)
                .containsEntry("C", NONE)
                .containsEntry("D", PROVINCIAL)
                .containsEntry("E", NONE);
        assertThat(outcomes.keySet()).containsExactlyElementsOf(ELIGIBLE);
    }

    @Test
    void refusedNomineesFallBackWithinASharedQuota() {
        var outcomes = AwardSettlement.settle(ELIGIBLE, List.of("A"), List.of(D_REFUSED, E_REFUSED), 3, true);

        assertThat(outcomes).containsEntry("D", COMMENDED).containsEntry("E", COMMENDED);
    }

    @Test
    void besideTheQuotaARefusedNomineeNeedsFreeRoom() {
        var full = AwardSettlement.settle(ELIGIBLE, List.of("A", "B"), List.of(D_REFUSED), 2, false);
        var oneFree = AwardSettlement.settle(ELIGIBLE, List.of("A"), List.of(D_REFUSED, E_REFUSED), 2, false);
        var granted = AwardSettlement.settle(ELIGIBLE, List.of("A", "B"), List.of(D_GRANTED), 2, false);

        assertThat(full).containsEntry("D", NONE).containsEntry("A", COMMENDED);
        assertThat(oneFree).containsEntry("D", COMMENDED).containsEntry("E", NONE);
        assertThat(granted).containsEntry("D", PROVINCIAL);
    }

    @Test
    void grantedNomineeLeavesItsRoomToNobodyElse() {
        var outcomes = AwardSettlement.settle(ELIGIBLE, List.of("A"), List.of(D_GRANTED, E_REFUSED), 3, true);

        assertThat(outcomes)
                .containsEntry("D", PROVINCIAL)
                .containsEntry("E", COMMENDED)
                .containsEntry("B", NONE);
    }

    @Test
    void quotaIsNeverExceeded() {
        assertThatThrownBy(() -> AwardSettlement.settle(ELIGIBLE, List.of("A", "B"), List.of(D_GRANTED), 2, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 awards")
                .hasMessageContaining("quota is 2");
        assertThatThrownBy(() -> AwardSettlement.settle(ELIGIBLE, List.of("A", "B"), List.of(), 1, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unitIsInOneListOnlyAndEligible() {
        assertThatThrownBy(() -> AwardSettlement.settle(ELIGIBLE, List.of("D"), List.of(D_GRANTED), 3, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("D");
        assertThatThrownBy(() -> AwardSettlement.settle(ELIGIBLE, List.of("X"), List.of(), 3, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X");
    }
}
