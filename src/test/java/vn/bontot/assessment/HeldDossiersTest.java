package vn.bontot.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import vn.bontot.assessment.HeldDossiers.Waiting;
import vn.bontot.fixtures.House;

class HeldDossiersTest {

    private final AssessmentHouse round = new AssessmentHouse();
    private final LateDossiers lateDossiers = new LateDossiers(round.house.jdbc, round.house.clock);
    private final HeldDossiers held =
            new StoredHeldDossiers(round.house.jdbc, lateDossiers, mock(LateDossierProcess.class));

    @Test
    void whatWouldBeClosedIsToldBefore() {
        round.house.template.update(
                "update assessment set state = 'ON_HOLD' where unit_code = ?", AssessmentHouse.BRANCH);
        round.house.template.update(
                "insert into late_dossier (entry_id, reason, taken_up_by, taken_up_by_name, taken_up_at,"
                        + " process_instance_id) values (?, '-', 'u', 'U', current_timestamp, 'running'),"
                        + " (?, '-', 'u', 'U', current_timestamp, null)",
                AssessmentHouse.entryId(AssessmentHouse.PARTY),
                AssessmentHouse.entryId("A-B-002"));

        assertThat(held.waiting(House.CAMPAIGN, AssessmentHouse.COMMITTEE))
                .containsExactly(
                        new Waiting("Tổ chức A-B 1", "Năm 2024", true),
                        new Waiting("Tổ chức A-D 1", "Năm 2024", false));

        held.closeUndecided(House.CAMPAIGN, AssessmentHouse.COMMITTEE);

        assertThat(held.waiting(House.CAMPAIGN, AssessmentHouse.COMMITTEE)).isEmpty();
    }
}
