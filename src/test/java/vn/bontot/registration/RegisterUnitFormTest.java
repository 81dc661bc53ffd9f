package vn.bontot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.bontot.desk.OpenTask;
import vn.bontot.fixtures.House;
import vn.bontot.fixtures.RenderedForm;
import vn.bontot.launch.Launches;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** The form of a registration that was refused. */
class RegisterUnitFormTest {

    private static final String UNIT = "A-C-001";
    private static final String ENTRY = Rounds.entryId(RoundKind.REGISTRATION, House.CAMPAIGN, null, UNIT);

    private final House house = new House().committee("A").units("A", "GRASSROOTS_BRANCH", "A", "A-C", 1);
    private final RegisteringUnits registering = new RegisteringUnits(
            new Registrations(house.jdbc, house.template, house.clock),
            new Launches(house.jdbc),
            house.organisations,
            house.campaigns,
            new Rounds(house.jdbc, house.template, house.clock),
            (role, organisation) -> List.of("bi.thu"),
            username -> "Bí thư Chi bộ",
            house.clock);

    @Test
    void messagesStandBesideTheirFieldsAndInTheSummaryAndWhatWasTypedIsKept() {
        open();
        OpenTask task = house.unitTask("RegisterUnit", "A", UNIT, ENTRY, "2023-08-15");

        String form = RenderedForm.inline(
                "registration/register-unit",
                registering,
                task,
                house.clock,
                Map.of("registering", "true", "membersTotal", "12x", "goal", "Đạt bốn tốt"),
                Map.of("membersTotal", "Đề nghị nhập số nguyên, ví dụ 15."));

        assertThat(form)
                .containsSubsequence(
                        "role=\"alert\"",
                        "data-field=\"membersTotal\">Đề nghị nhập số nguyên, ví dụ 15.</a>",
                        "value=\"true\" checked=\"checked\"",
                        "value=\"12x\"",
                        "aria-invalid=\"true\"",
                        "id=\"problem-membersTotal\">Đề nghị nhập số nguyên, ví dụ 15.</span>",
                        ">Đạt bốn tốt</textarea>");
    }

    private void open() {
        house.template.update(
                "insert into round (id, kind, campaign_code, cycle_code, committee_code, opened_at)"
                        + " values ('r', 'REGISTRATION', ?, '', 'A', ?)",
                House.CAMPAIGN,
                OffsetDateTime.now(house.clock));
        house.template.update(
                "insert into round_entry values (?, 'r', ?, '', 'A', ?, 'GRASSROOTS_BRANCH', true, false, null)",
                ENTRY,
                House.CAMPAIGN,
                UNIT);
        house.template.update(
                "insert into registration (entry_id, campaign_code, committee_code, unit_code, state, handed_in_late)"
                        + " values (?, ?, 'A', ?, 'NOT_ANSWERED', false)",
                ENTRY,
                House.CAMPAIGN,
                UNIT);
    }
}
