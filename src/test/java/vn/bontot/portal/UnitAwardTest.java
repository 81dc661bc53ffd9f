package vn.bontot.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bontot.campaign.Parameters;
import vn.bontot.organisation.OrganisationType;

/** Why a unit that is eligible gets nothing, in words. */
class UnitAwardTest {

    private static final String QUOTA =
            "Hạn mức 4 gồm 2 tổ chức đảng được đề nghị tặng Bằng khen và 2 được tặng Giấy khen.";

    @Test
    void branchBehindTheQuotaLearnsWhoMayBeNominated() {
        assertThat(why(award("NONE", null, "NONE", null), OrganisationType.BRANCH))
                .containsExactly(
                        QUOTA,
                        "Chỉ đảng bộ cơ sở, chi bộ cơ sở thuộc diện đề nghị tặng Bằng khen, nên nơi xếp sau trong thứ tự gợi"
                                + " ý vẫn có thể được đề nghị.",
                        "Theo thứ tự gợi ý, chọn nơi được đề nghị tặng Bằng khen trước, sau đó tặng Giấy khen từ trên xuống"
                                + " đến hết hạn mức; đến thứ 4 thì hạn mức đã hết.");
        assertThat(why(award("NONE", null, "NONE", null), OrganisationType.GRASSROOTS_BRANCH))
                .hasSize(2);
    }

    @Test
    void whoIsPassedOverLearnsWhoDepartedAndWhy() {
        assertThat(why(award("COMMENDED", null, "NONE", "Chưa tiêu biểu"), OrganisationType.BRANCH))
                .containsExactly(
                        QUOTA, "Theo thứ tự gợi ý là Giấy khen; Ban Thường vụ quyết định khác, lý do nêu trên.");
        assertThat(why(award("COMMENDED", "Mới thành lập", "NONE", null), OrganisationType.BRANCH))
                .containsExactly(
                        QUOTA,
                        "Theo thứ tự gợi ý là Giấy khen; Ban Tổ chức đề xuất khác, Ban Thường vụ quyết định theo đề xuất."
                                + " Lý do: Mới thành lập");
    }

    @Test
    void thereIsNothingToExplainWhereSomethingIsGivenOrOpen() {
        assertThat(why(award("NONE", null, "COMMENDED", null), OrganisationType.BRANCH))
                .isEmpty();
        assertThat(why(award("NONE", null, null, null), OrganisationType.BRANCH))
                .isEmpty();
    }

    private static List<String> why(UnitAward award, OrganisationType type) {
        return award.whyNothing(Parameters.defaults(), type);
    }

    private static UnitAward award(String suggestion, String proposalReason, String result, String resultReason) {
        return new UnitAward(
                20,
                16,
                4,
                "ISSUED",
                null,
                2,
                2,
                4,
                false,
                3L,
                24L,
                90L,
                100L,
                suggestion,
                proposalReason,
                result,
                resultReason,
                null,
                null,
                null,
                null);
    }
}
