package vn.bontot.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.bontot.award.AwardSessionAnswer;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.session.SessionVerdict;

class ListBindingTest {

    private final AnswerBinder binder = new AnswerBinder();

    @Test
    void choicesAreKeyedByUnitCode() {
        Map<String, String> typed = new HashMap<>();
        typed.put("choices[CB-01]", "NOMINATED");
        typed.put("choices[a_B-2]", "NONE");
        typed.put("reasons[CB-01]", " Tiêu biểu. ");
        typed.put("reasons[a_B-2]", "");
        typed.put("heldOn", "2025-10-06");
        typed.put("verdict", "PASSED");

        AwardSessionAnswer answer = binder.bind(AwardSessionAnswer.class, typed);

        assertThat(answer.choices()).containsEntry("CB-01", "NOMINATED").containsEntry("a_B-2", "NONE");
        assertThat(answer.reasons().get("CB-01")).isEqualTo("Tiêu biểu.");
        assertThat(answer.reasons().get("a_B-2")).isNull();
        assertThat(answer.heldOn()).isEqualTo("2025-10-06");
        assertThat(answer.verdict()).isEqualTo(SessionVerdict.PASSED);
    }

    @Test
    void emptyListBindsToNoChoices() {
        AwardSessionAnswer answer = binder.bind(AwardSessionAnswer.class, Map.of("verdict", "KEPT"));
        assertThat(answer.choices()).isEmpty();
        assertThat(answer.reasons()).isEmpty();
    }

    @Test
    void unknownVerdictIsNamed() {
        assertThatThrownBy(() -> binder.bind(AwardSessionAnswer.class, Map.of("verdict", "PERHAPS")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .containsExactly(new Problem("verdict", "Giá trị không hợp lệ, đề nghị chọn lại.")));
    }
}
