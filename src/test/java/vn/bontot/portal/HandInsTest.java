package vn.bontot.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bontot.campaign.Cycle;
import vn.bontot.portal.HandIns.Count;
import vn.bontot.portal.HandIns.Kind;
import vn.bontot.portal.HandIns.Punctuality;
import vn.bontot.portal.HandIns.Step;
import vn.bontot.portal.HandIns.Year;

class HandInsTest {

    private static final List<Cycle> CYCLES =
            List.of(new Cycle("2023", 0, "Năm 2023", false), new Cycle("2024", 1, "Năm 2024", false));

    private static final List<Count> COUNTS = List.of(
            new Count(Step.REGISTRATION, "", "GRASSROOTS_COMMITTEE", 1, 1, 1, 0),
            new Count(Step.REGISTRATION, "", "BRANCH", 5, 4, 4, 0),
            new Count(Step.ASSESSMENT, "2023", "BRANCH", 4, 3, 3, 4),
            new Count(Step.ASSESSMENT, "2024", "BRANCH", 2, 2, 0, 0));

    @Test
    void yearsStandSideBySideForEachKindAndForAll() {
        List<Kind> kinds = HandIns.yearly(COUNTS, CYCLES);
        assertThat(kinds)
                .containsExactly(
                        new Kind(
                                "Đảng bộ cơ sở",
                                "GRASSROOTS_COMMITTEE",
                                1,
                                List.of(new Year("2023", 0, 0, 0, 1), new Year("2024", 0, 0, 0, 1))),
                        new Kind(
                                "Chi bộ trực thuộc đảng ủy cơ sở",
                                "BRANCH",
                                4,
                                List.of(new Year("2023", 4, 3, 4, 4), new Year("2024", 2, 0, 0, 4))),
                        new Kind("Cộng", "", 5, List.of(new Year("2023", 4, 3, 4, 5), new Year("2024", 2, 0, 0, 5))));
        assertThat(kinds.get(1).years()).extracting(Year::percent).containsExactly("75,0%", "–");
        assertThat(kinds.get(2).years().get(0).percent()).isEqualTo("60,0%");
    }

    @Test
    void punctualityIsOfWhatWasHandedIn() {
        List<Punctuality> lines = HandIns.punctuality(COUNTS, CYCLES, "X");
        assertThat(lines)
                .containsExactly(
                        new Punctuality("Đăng ký thi đua", 5, 6, "/danh-sach/so-dang-ky?ma=X&daNop=YES"),
                        new Punctuality("Tự đánh giá: Năm 2023", 3, 4, "/danh-sach/ho-so?ma=X&ky=2023&daNop=YES"),
                        new Punctuality("Tự đánh giá: Năm 2024", 2, 2, "/danh-sach/ho-so?ma=X&ky=2024&daNop=YES"));
        assertThat(lines).extracting(Punctuality::percent).containsExactly("83,3%", "75,0%", "100,0%");
    }
}
