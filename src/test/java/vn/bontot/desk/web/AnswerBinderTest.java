package vn.bontot.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;

class AnswerBinderTest {

    enum Colour {
        RED,
        BLUE
    }

    record Answer(
            String text,
            Integer number,
            Boolean choice,
            boolean ticked,
            LocalDate day,
            Colour colour,
            Map<String, Colour> colours,
            Map<String, Integer> numbers,
            Map<String, Boolean> ticks,
            Map<String, String> texts,
            List<String> files,
            Map<String, List<String>> filesOf) {}

    private final AnswerBinder binder = new AnswerBinder();

    @Test
    void everyKindOfComponentIsBound() {
        Answer answer = binder.bind(
                Answer.class,
                Map.ofEntries(
                        Map.entry("text", "  Chi bộ ấp 1 "),
                        Map.entry("number", "15"),
                        Map.entry("choice", "false"),
                        Map.entry("ticked", "true"),
                        Map.entry("day", "2024-12-15"),
                        Map.entry("colour", "BLUE"),
                        Map.entry("colours[T1.1]", "RED"),
                        Map.entry("colours[T1.2]", "BLUE"),
                        Map.entry("numbers[LX-C001]", "1.234"),
                        Map.entry("ticks[LX-D01]", "true"),
                        Map.entry("texts[T1.1]", "ghi chú"),
                        Map.entry("files", "id-1\nid-2\n\nid-1"),
                        Map.entry("filesOf[T1.1]", "id-3"),
                        Map.entry("filesOf[T1.2]", "\n")));

        assertThat(answer)
                .isEqualTo(new Answer(
                        "Chi bộ ấp 1",
                        15,
                        false,
                        true,
                        LocalDate.of(2024, 12, 15),
                        Colour.BLUE,
                        Map.of("T1.1", Colour.RED, "T1.2", Colour.BLUE),
                        Map.of("LX-C001", 1234),
                        Map.of("LX-D01", true),
                        Map.of("T1.1", "ghi chú"),
                        List.of("id-1", "id-2"),
                        Map.of("T1.1", List.of("id-3"))));
    }

    @Test
    void whatIsLeftEmptyIsMissing() {
        Answer answer = binder.bind(Answer.class, Map.of("text", " ", "number", "", "numbers[A]", "", "texts[A]", " "));

        assertThat(answer)
                .isEqualTo(new Answer(
                        null, null, null, false, null, null, Map.of(), Map.of(), Map.of(), Map.of(), List.of(),
                        Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5/6/2023",
                "05/6/2023",
                "05.06.2023",
                "5-6-2023",
                "5 / 6 / 2023",
                "05062023",
                "2023-06-05",
                "5/6/23",
                "05.06.23"
            })
    void aDayMayBeTypedAsItIsWritten(String typed) {
        assertThat(binder.bind(Answer.class, Map.of("day", typed)).day()).isEqualTo(LocalDate.of(2023, 6, 5));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Map<String, String> typed = Map.of(
                "number", "mười",
                "choice", "maybe",
                "day", "31/2/2024",
                "colour", "GREEN",
                "colours[T1.1]", "GREEN",
                "numbers[B]", "1,5",
                "ticks[C]", "on");

        Refused refused = catchThrowableOfType(Refused.class, () -> binder.bind(Answer.class, typed));

        String number = "Đề nghị nhập số nguyên, ví dụ 15.";
        String choice = "Giá trị không hợp lệ, đề nghị chọn lại.";
        assertThat(refused.problems())
                .containsExactly(
                        new Problem("number", number),
                        new Problem("choice", choice),
                        new Problem("day", "Đề nghị nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/8/2023."),
                        new Problem("colour", choice),
                        new Problem("colours[T1.1]", choice),
                        new Problem("numbers[B]", number),
                        new Problem("ticks[C]", choice));
    }
}
