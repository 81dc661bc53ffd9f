package vn.bontot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTest {

    @ParameterizedTest
    @CsvSource({
        "00:00:00, 24 giờ",
        "00:00:01, 23 giờ 59 phút",
        "20:40:00, 3 giờ 20 phút",
        "20:59:30, 3 giờ",
        "22:00:00, 2 giờ",
        "23:15:00, 45 phút",
        "23:59:00, 1 phút",
        "23:59:01, dưới 1 phút",
        "23:59:59, dưới 1 phút"
    })
    void timeIsSaidInHoursAndMinutes(String time, String text) {
        Instant now = LocalDateTime.parse("2023-08-15T" + time).toInstant(ZoneOffset.ofHours(7));
        Instant due = LocalDateTime.parse("2023-08-15T23:59:59").toInstant(ZoneOffset.ofHours(7));
        assertThat(Remaining.text(now, due)).isEqualTo(text);
    }
}
