package vn.bontot.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bontot.organisation.OrganisationType;

class SuggestedOrderTest {

    /** Candidate "A" against candidate "B"; 0 stands for a tie up to the code. */
    @ParameterizedTest
    @CsvSource({
        "1,2, 1,1, 1,3, 1,1, A",
        "1,3, 1,1, 1,2, 1,1, B",
        "1,2, 1,1, 2,4, 1,1, tie",
        "1,3, 1,1, 333333,999999, 1,1, tie",
        "1,3, 1,1, 333334,999999, 1,1, B",
        "1,2, 9,10, 2,4, 10,11, B",
        "1,2, 19,20, 2,4, 18,20, A",
        "0,0, 1,1, 0,5, 1,1, tie",
        "0,0, 1,1, 1,5, 1,1, B",
        "1,5, 1,1, 0,0, 1,1, A",
        "0,0, 1,1, 0,0, 1,1, tie",
        "1,1, 0,0, 1,1, 0,4, tie",
        "1,1, 0,0, 1,1, 1,4, B",
        "5,0, 1,1, 1,100, 1,1, B",
        "4611686018427387904,9223372036854775807, 1,1, 4611686018427387903,9223372036854775807, 1,1, A",
        "4611686018427387903,9223372036854775806, 1,1, 1,2, 1,1, tie",
        "9007199254740992,9007199254740993, 1,1, 9007199254740991,9007199254740992, 1,1, A"
    })
    void sharesAreExactFractions(
            long exceededA,
            long assignedA,
            long goodA,
            long ratedA,
            long exceededB,
            long assignedB,
            long goodB,
            long ratedB,
            String first) {
        var order = new SuggestedOrder();
        var a = candidate("A", exceededA, assignedA, goodA, ratedA);
        var b = candidate("B", exceededB, assignedB, goodB, ratedB);
        var aAsLast = candidate("C", exceededA, assignedA, goodA, ratedA);

        assertThat(order.compare(a, b)).isNotZero();
        assertThat(Integer.signum(order.compare(b, a))).isEqualTo(-Integer.signum(order.compare(a, b)));
        assertThat(order.compare(a, b) < 0).isEqualTo(!first.equals("B"));
        assertThat(order.compare(aAsLast, b) < 0).isEqualTo(first.equals("A"));
    }

    @Test
    void tiesGoByCodePointOfTheCode() {
        var codes = List.of("b-1", "a_1", "B1", "A10", "A2", "A-1", "A", "Z9");

        assertThat(codes.stream()
                        .map(code -> candidate(code, 1, 1, 1, 1))
                        .sorted(new SuggestedOrder())
                        .map(AwardCandidate::unit))
                .containsExactly("A", "A-1", "A10", "A2", "B1", "Z9", "a_1", "b-1");
    }

    private static AwardCandidate candidate(String code, long exceeded, long assigned, long good, long rated) {
        return new AwardCandidate(code, OrganisationType.BRANCH, exceeded, assigned, good, rated);
    }
}
