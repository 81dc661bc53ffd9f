package vn.bontot.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.bontot.desk.OpenTask;

@IdentityTest
class PostsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    Scope scope;

    @Autowired
    SimulatedAccounts simulated;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void groupsAreThePostsOfTheDay() {
        assertThat(posts.groupsOf("z.bithu")).containsExactly("branch-secretary.Z-D01-01");
        assertThat(posts.groupsOf("z.quantri")).containsExactly("camunda-admin");
        assertThat(posts.groupsOf("z.khong")).isEmpty();
        assertThat(posts.groupsOf("nobody")).isEmpty();
        assertThat(posts.holders("branch-secretary", "Z-D01-01")).containsExactly("z.bithu", "z.phobithu");
    }

    @Test
    void postLastsToTheEndOfItsLastDayOnTheEnginesClock() {
        posts.end("z.bithu", Role.BRANCH_SECRETARY, "Z-D01-01", LocalDate.of(2023, 8, 15));
        clockAt(LocalDate.of(2023, 8, 15), 23);
        assertThat(posts.groupsOf("z.bithu")).containsExactly("branch-secretary.Z-D01-01");
        clockAt(LocalDate.of(2023, 8, 16), 0);
        assertThat(posts.groupsOf("z.bithu")).isEmpty();
    }

    @Test
    void disabledAccountHoldsNothing() {
        accounts.disable("z.bithu");
        assertThat(posts.groupsOf("z.bithu")).isEmpty();
        assertThat(posts.holders("branch-secretary", "Z-D01-01")).containsExactly("z.phobithu");
    }

    @Test
    void officeAboveEntersOnBehalfButNobodyElse() {
        OpenTask ofBranch = task("branch-secretary", "Z-D01-01");
        assertThat(posts.isOwn("z.bithu", ofBranch)).isTrue();
        assertThat(posts.mayActOnBehalf("z.bithu", ofBranch)).isFalse();
        assertThat(posts.mayActOnBehalf("z.vanphong", ofBranch)).isTrue();
        assertThat(posts.mayActOnBehalf("z.bantochuc", ofBranch)).isTrue();
        assertThat(posts.mayActFor("z.khac", ofBranch)).isFalse();
        assertThat(posts.mayActFor("z.tinh", ofBranch)).isFalse();
        assertThat(posts.mayActFor("z.quantri", ofBranch)).isFalse();

        assertThat(posts.mayActOnBehalf("z.bantochuc", task("branch-secretary", "Z-C01")))
                .isTrue();
        assertThat(posts.mayActOnBehalf("z.bantochuc", task("grassroots-office", "Z-D01")))
                .isTrue();
        assertThat(posts.mayActOnBehalf("z.vanphong", task("grassroots-office", "Z-D01")))
                .isFalse();
        assertThat(posts.mayActOnBehalf("z.bantochuc", task("session-secretary", "Z")))
                .isFalse();
        assertThat(posts.mayActOnBehalf("z.tinh", task("organisation-board", "Z")))
                .isFalse();
    }

    @Test
    void scopeIsOnesOwnNodeAndWhatIsBelow() {
        assertThat(scope.covers("z.vanphong", "Z-D01")).isTrue();
        assertThat(scope.covers("z.vanphong", "Z-D01-02")).isTrue();
        assertThat(scope.covers("z.vanphong", "Z-C01")).isFalse();
        assertThat(scope.covers("z.vanphong", "Z")).isFalse();
        assertThat(scope.covers("z.bithu", "Z-D01-02")).isFalse();
        assertThat(scope.covers("z.tinh", "Z-D01-02")).isTrue();
        assertThat(scope.covers("z.quantri", "ZZ")).isTrue();
        assertThat(scope.covers("z.khong", "Z")).isFalse();
        assertThat(scope.covers("z.tinh", "unknown")).isFalse();
    }

    @Test
    void listsAreLimitedByTheSetOfRoots() {
        assertThat(jdbc.sql("select code from organisation where code in " + Scope.BELOW_ROOTS + " order by code")
                        .param("roots", scope.roots("z.vanphong"))
                        .query(String.class)
                        .list())
                .containsExactly("Z-D01", "Z-D01-01", "Z-D01-02");
    }

    @Test
    void simulatedOfficialsFillWhatNobodyHolds() {
        simulated.create();
        assertThat(posts.holders("branch-secretary", "Z-D01-01")).containsExactly("z.bithu", "z.phobithu");
        assertThat(posts.holders("branch-secretary", "Z-D01-02")).containsExactly("branch-secretary.Z-D01-02");
        assertThat(posts.holders("standing-committee", "Z")).containsExactly("standing-committee.Z");
        assertThat(posts.holders("organisation-board", "Z")).containsExactly("z.bantochuc");
        assertThat(accounts.find("branch-secretary.Z-D01-02").orElseThrow().fullName())
                .isEqualTo("Bí thư Chi bộ ấp 2");
        assertThat(accounts.passwordHash("branch-secretary.Z-D01-02")).isEmpty();
        assertThat(simulated.create()).isZero();
    }

    @Test
    void everyBranchOfAProvinceHasItsSimulatedOfficialOnce() {
        jdbc.sql(
                        """
                        insert into organisation (code, name, acting_body, type, parent_code, committee_code, valid_from)
                        select 'Z-D01-X' || x, 'Chi bộ ' || x, 'Chi bộ ' || x, 'BRANCH', 'Z-D01', 'Z', date '2020-01-01'
                        from system_range(1, 4000)
                        """)
                .update();
        simulated.create();
        assertThat(jdbc.sql("select count(*) from post where username like 'branch-secretary.Z-D01-X%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4000);
        assertThat(simulated.create()).isZero();
    }

    @Test
    void administratorIsNotAPost() {
        assertThatThrownBy(() -> posts.give("z.bithu", Role.ADMINISTRATOR, "ZP", LocalDate.of(2020, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void clockAt(LocalDate day, int hour) {
        Instant instant =
                day.atTime(hour, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    private static OpenTask task(String role, String organisation) {
        return new OpenTask(
                "1",
                "RegisterUnit",
                "",
                "",
                "",
                role,
                organisation,
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
