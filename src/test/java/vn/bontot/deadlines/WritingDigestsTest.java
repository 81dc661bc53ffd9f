package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.bontot.deadlines.RemindersFixture.OF_COMMITTEE;
import static vn.bontot.deadlines.RemindersFixture.OF_PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WritingDigestsTest {

    private final RemindersFixture fixture = new RemindersFixture();

    @Test
    void openTaskIsToldOnItsDaysThenOnEachWorkingDayAndNeverOnAWeekend() {
        fixture.task("branch-secretary", "Z-D01-01", "2023-08-27");
        fixture.writeEachDay(LocalDate.of(2023, 8, 1), LocalDate.of(2023, 9, 3));
        assertThat(fixture.daysOf("z.bithu"))
                .isEqualTo(days(
                        "2023-08-11",
                        "2023-08-18",
                        "2023-08-24",
                        "2023-08-25",
                        "2023-08-28",
                        "2023-08-29",
                        "2023-08-30",
                        "2023-08-31",
                        "2023-09-01"));
        assertThat(fixture.daysOf("z.vanphong")).isEqualTo(days("2023-08-30", "2023-08-31", "2023-09-01"));
        assertThat(fixture.daysOf("z.bantochuc")).isEmpty();
    }

    @Test
    void lateListGoesToTheSuperiorOfEachLevel() {
        String ofBranch = fixture.task("branch-secretary", "Z-D01-01", "2023-08-25");
        String ofOffice = fixture.task("grassroots-office", "Z-D01", "2023-08-25");
        String ofOwnBranch = fixture.task("branch-secretary", "Z-C01", "2023-08-25");
        String ofCommittee = fixture.task("session-secretary", "Z", "2023-08-25");
        String ofProvince = fixture.task("organisation-board", "ZP", "2023-08-25");
        fixture.writeEachDay(LocalDate.of(2023, 8, 30), LocalDate.of(2023, 8, 30));
        assertThat(lateTasksOf("z.vanphong")).containsExactly(ofBranch);
        assertThat(lateTasksOf("z.bantochuc")).containsExactlyInAnyOrder(ofOffice, ofOwnBranch);
        assertThat(lateTasksOf("z.tinh")).containsExactly(ofCommittee);
        assertThat(fixture.linesOf("z.tinh", "2023-08-30"))
                .extracting(DigestLine::taskId, DigestLine::lateList, DigestLine::overdue)
                .containsExactly(tuple(ofProvince, false, true), tuple(ofCommittee, true, true));
        assertThat(fixture.linesOf("z.khac", "2023-08-30")).isEmpty();
    }

    @Test
    void everythingOfOnePersonAndDayIsOneDigest() {
        fixture.task("organisation-board", "Z", "2023-08-30");
        fixture.task("organisation-board", "Z", "2023-08-31");
        fixture.task("organisation-board", "Z", "2023-09-06");
        fixture.at("2023-08-30T08:00");
        fixture.writing.write(OF_COMMITTEE);
        try (var all = fixture.digests.forReport()) {
            assertThat(all).containsExactly(new ReportedDigest(LocalDate.of(2023, 8, 30), "z.bantochuc", "digest", 3));
        }
    }

    @Test
    void secondRunAddsWithoutDoubling() {
        fixture.task("organisation-board", "Z", "2023-08-30");
        fixture.at("2023-08-30T08:00");
        fixture.writing.write(OF_COMMITTEE);
        fixture.task("organisation-board", "Z", "2023-08-31");
        fixture.writing.write(OF_COMMITTEE);
        fixture.writing.write(OF_COMMITTEE);
        assertThat(fixture.linesOf("z.bantochuc", "2023-08-30")).hasSize(2);
        assertThat(fixture.daysOf("z.bantochuc")).hasSize(1);
    }

    @Test
    void lineSaysWhatWhereAndUntilWhen() {
        String task = fixture.task("branch-secretary", "Z-D01-01", "2023-08-30");
        fixture.at("2023-08-30T08:00");
        fixture.writing.write(OF_COMMITTEE);
        DigestLine line = fixture.linesOf("z.bithu", "2023-08-30").get(0);
        assertThat(line.dueAt().toInstant())
                .isEqualTo(CampaignCalendar.endOf(LocalDate.of(2023, 8, 30)).toInstant());
        assertThat(line)
                .usingRecursiveComparison()
                .ignoringFields("dueAt")
                .isEqualTo(new DigestLine(
                        LocalDate.of(2023, 8, 30),
                        "digest",
                        task,
                        "Đăng ký",
                        "Chi bộ ấp 1",
                        "Chi bộ ấp 1",
                        null,
                        false,
                        false));
    }

    @Test
    void allHoldersAreToldUntilOneTakesTheTask() {
        String task = fixture.task("branch-secretary", "Z-D01-01", "2023-08-31");
        fixture.at("2023-08-30T08:00");
        fixture.writing.write(OF_COMMITTEE);
        fixture.tasks.assign(task, "z.phobithu");
        fixture.at("2023-08-31T08:00");
        fixture.writing.write(OF_COMMITTEE);
        assertThat(fixture.daysOf("z.bithu")).isEqualTo(days("2023-08-30"));
        assertThat(fixture.daysOf("z.phobithu")).isEqualTo(days("2023-08-30", "2023-08-31"));
    }

    @Test
    void whoLeftOrIsDisabledIsNotToldAndTheirTaskGoesBackToTheHolders() {
        fixture.task("branch-secretary", "Z-D01-01", "2023-08-30", "z.phobithu");
        fixture.jdbc
                .sql("update account set enabled = false where username = 'z.phobithu'")
                .update();
        fixture.task("organisation-board", "Z", "2023-08-30");
        fixture.at("2023-08-30T08:00");
        fixture.writing.write(OF_COMMITTEE);
        assertThat(fixture.daysOf("z.phobithu")).isEmpty();
        assertThat(fixture.daysOf("z.bithu")).hasSize(1);
        assertThat(fixture.daysOf("z.khong")).isEmpty();
    }

    @Test
    void doneOrMovedTaskIsNotToldAnyMore() {
        String done = fixture.task("branch-secretary", "Z-D01-01", "2023-08-30");
        String moved = fixture.task("grassroots-office", "Z-D01", "2023-08-30");
        fixture.tasks.remove(done);
        fixture.move(moved, "2023-09-05");
        fixture.writeEachDay(LocalDate.of(2023, 8, 28), LocalDate.of(2023, 9, 1));
        assertThat(fixture.daysOf("z.bithu")).isEmpty();
        assertThat(fixture.daysOf("z.vanphong")).isEqualTo(days("2023-08-29", "2023-09-01"));
    }

    @Test
    void scopeOfTheProvinceIsItsOwnTasksOnly() {
        fixture.task("branch-secretary", "Z-D01-01", "2023-08-30");
        fixture.task("organisation-board", "ZP", "2023-08-30");
        fixture.at("2023-08-30T08:00");
        fixture.writing.write(OF_PROVINCE);
        assertThat(fixture.daysOf("z.bithu")).isEmpty();
        assertThat(fixture.daysOf("z.tinh")).hasSize(1);
    }

    @Test
    void lateListOfACommitteeNamesAllThreeHundredUnits() {
        fixture.jdbc
                .sql(
                        """
                        insert into organisation (code, name, acting_body, type, parent_code, committee_code, valid_from)
                        select 'Z-C1' || x, 'Chi bộ ' || x, 'Chi bộ ' || x, 'GRASSROOTS_BRANCH', 'Z', 'Z', date '2020-01-01'
                        from system_range(1, 300)
                        """)
                .update();
        fixture.jdbc
                .sql("insert into account (username, full_name, enabled, simulated)"
                        + " select 'branch-secretary.Z-C1' || x, 'Bí thư', true, true from system_range(1, 300)")
                .update();
        fixture.jdbc
                .sql("insert into post (username, role, organisation_code, valid_from)"
                        + " select 'branch-secretary.Z-C1' || x, 'branch-secretary', 'Z-C1' || x, date '2020-01-01'"
                        + " from system_range(1, 300)")
                .update();
        for (int unit = 1; unit <= 300; unit++) {
            fixture.task("branch-secretary", "Z-C1" + unit, "2023-08-25");
        }
        fixture.at("2023-08-30T08:00");
        fixture.writing.write(OF_COMMITTEE);
        assertThat(lateTasksOf("z.bantochuc")).hasSize(300);
        assertThat(fixture.daysOf("branch-secretary.Z-C1300")).hasSize(1);
    }

    private List<String> lateTasksOf(String username) {
        return fixture.linesOf(username, "2023-08-30").stream()
                .filter(DigestLine::lateList)
                .map(DigestLine::taskId)
                .toList();
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
