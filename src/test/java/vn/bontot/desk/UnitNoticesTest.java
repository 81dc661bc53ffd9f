package vn.bontot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bontot.fixtures.House;

class UnitNoticesTest {

    private final House house = new House()
            .committee("A")
            .units("A", "GRASSROOTS_COMMITTEE", "A", "A-D", 2)
            .units("A", "GRASSROOTS_BRANCH", "A", "A-C", 1)
            .units("A", "BRANCH", "A-D-001", "A-B", 2);

    @Test
    void whoAnswersForTheUnitIsToldAndTheOfficeAboveABranch() {
        house.post("bithu", "branch-secretary", "A-B-001")
                .post("bithu-khac", "branch-secretary", "A-B-002")
                .post("bithu-coso", "branch-secretary", "A-C-001")
                .post("vanphong", "grassroots-office", "A-D-001")
                .post("vanphong-khac", "grassroots-office", "A-D-002")
                .post("theodoi", "viewer", "A-B-001")
                .post("bantochuc", "organisation-board", "A");
        house.post("thoi-nhiem", "branch-secretary", "A-B-001");
        house.jdbc
                .sql("update post set valid_to = '2023-03-19' where username = 'thoi-nhiem'")
                .update();

        new UnitNotices(house.jdbc, house.template, house.clock)
                .tell(List.of(about("A-B-001"), about("A-D-002"), about("A-C-001")));

        assertThat(house.column("select recipient || ' ' || unit_code || ' ' || on_day from unit_notice"
                        + " order by unit_code, recipient"))
                .containsExactly(
                        "bithu A-B-001 2023-03-20",
                        "vanphong A-B-001 2023-03-20",
                        "bithu-coso A-C-001 2023-03-20",
                        "vanphong-khac A-D-002 2023-03-20");
    }

    @Test
    void whoHoldsBothPostsIsToldOnce() {
        house.post("bithu", "branch-secretary", "A-B-001");
        house.jdbc
                .sql("insert into post (username, role, organisation_code, valid_from)"
                        + " values ('bithu', 'grassroots-office', 'A-D-001', date '2020-01-01')")
                .update();

        new UnitNotices(house.jdbc, house.template, house.clock).tell(List.of(about("A-B-001")));

        assertThat(house.column("select recipient from unit_notice")).containsExactly("bithu");
    }

    private static UnitNotice about(String unit) {
        return new UnitNotice(House.CAMPAIGN, null, unit, "Đăng ký thi đua", "Đã được tiếp nhận.");
    }
}
