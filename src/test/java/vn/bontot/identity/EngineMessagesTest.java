package vn.bontot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineMessagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGINE-03005 Execution of 'UPDATE TaskEntity[7]' failed. Entity was updated by another transaction "
                        + "concurrently."
                        + " | Nội dung này vừa được người khác cập nhật. Đề nghị tải lại trang rồi thực hiện lại.",
                "The user with id 'a' does not have 'UPDATE' permission on resource '7' of type 'Task'."
                        + " | Nội dung này không thuộc phạm vi được giao của đồng chí.",
                "The user with id 'a' is locked. The lock will expire at 8:15" + " | Tài khoản đang tạm khóa đến 8:15.",
                "Cannot claim task 7: ENGINE-03067 task with id '7' is suspended."
                        + " | Hồ sơ đang tạm dừng nên chưa thực hiện được thao tác này.",
                "PreparedStatementCallback; SQL [insert into round]; Referential integrity constraint violation"
                        + " | Cơ sở dữ liệu không thực hiện được thao tác này. Đề nghị báo người quản trị.",
                "Việc này chỉ hoàn thành được bằng biểu mẫu. | Việc này chỉ hoàn thành được bằng biểu mẫu.",
            })
    void isSaidInVietnamese(String english, String vietnamese) {
        assertThat(new EngineMessages().inVietnamese(english)).isEqualTo(vietnamese);
    }
}
