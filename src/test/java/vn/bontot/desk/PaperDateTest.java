package vn.bontot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023-05-08, 08/5/2023",
        "2023-03-27, 27/3/2023",
        "2024-02-01, 01/02/2024",
        "2024-01-31, 31/01/2024",
        "2025-10-10, 10/10/2025"
    })
    void zerosAsThePartyWritesThem(LocalDate day, String text) {
        assertThat(PaperDate.format(day)).isEqualTo(text);
    }
}
