package vn.bontot.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.organisation.OrganisationType.BRANCH;
import static vn.bontot.organisation.OrganisationType.COMMITTEE;
import static vn.bontot.organisation.OrganisationType.GRASSROOTS_BRANCH;
import static vn.bontot.organisation.OrganisationType.GRASSROOTS_COMMITTEE;
import static vn.bontot.organisation.OrganisationType.PROVINCE;

import org.junit.jupiter.api.Test;

class ActingBodyTest {

    @Test
    void namesTheBodyThatActs() {
        assertThat(ActingBody.of(GRASSROOTS_COMMITTEE, "Đảng bộ xã Mỹ Dừa (mẫu)"))
                .isEqualTo("Đảng ủy xã Mỹ Dừa (mẫu)");
        assertThat(ActingBody.of(COMMITTEE, "Huyện ủy Chợ Mới")).isEqualTo("Ban Thường vụ Huyện ủy Chợ Mới");
        assertThat(ActingBody.of(PROVINCE, "Tỉnh ủy An Giang")).isEqualTo("Ban Thường vụ Tỉnh ủy An Giang");
        assertThat(ActingBody.of(COMMITTEE, "Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh"))
                .isEqualTo("Ban Thường vụ Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh");
        assertThat(ActingBody.of(BRANCH, "Chi bộ ấp Mỹ Dừa 1")).isEqualTo("Chi bộ ấp Mỹ Dừa 1");
        assertThat(ActingBody.of(GRASSROOTS_BRANCH, "Chi bộ Phòng Nội vụ")).isEqualTo("Chi bộ Phòng Nội vụ");
    }

    @Test
    void understandsOtherWaysOfWriting() {
        assertThat(ActingBody.of(COMMITTEE, "Đảng bộ huyện Chợ Mới")).isEqualTo("Ban Thường vụ Huyện ủy Chợ Mới");
        assertThat(ActingBody.of(COMMITTEE, "Đảng bộ xã Cù Lao")).isEqualTo("Ban Thường vụ Đảng ủy xã Cù Lao");
        assertThat(ActingBody.of(COMMITTEE, "Ban Thường vụ Huyện ủy Chợ Mới"))
                .isEqualTo("Ban Thường vụ Huyện ủy Chợ Mới");
        assertThat(ActingBody.of(GRASSROOTS_COMMITTEE, "Đảng ủy xã X")).isEqualTo("Đảng ủy xã X");
    }
}
