package vn.bontot.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Says the same as Camunda's own FEEL engine, the second time too. */
class CachingFeelEngineTest {

    private final FeelEngine original = new ScalaFeelEngine(List.of());
    private final FeelEngine caching = new CachingFeelEngine();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number + 1",
                "nothing",
                "nothing < 5",
                "missing + 1",
                "if number > 3 then \"many\" else \"few\"",
                "string length(\"abc\") * number",
                "string length(number)",
                "number / 0",
                "assert(number, number > 100)",
                "1 +"
            })
    void expressions(String text) {
        for (int number : new int[] {2, 7}) {
            assertThat(told(() -> expression(caching, text, number)))
                    .isEqualTo(told(() -> expression(original, text, number)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 3", "[1..5]", "not(2)", "null", "-", "missing", "\"2\"", "number", "1,2,3", "> > 3"})
    void unaryTests(String text) {
        for (Integer number : new Integer[] {2, 7, null}) {
            assertThat(told(() -> unaryTests(caching, text, number)))
                    .isEqualTo(told(() -> unaryTests(original, text, number)));
        }
    }

    private static Object expression(FeelEngine engine, String text, int number) {
        var variables = Variables.createVariables().putValue("number", number).putValue("nothing", null);
        return engine.evaluateSimpleExpression(text, variables.asVariableContext());
    }

    private static Object unaryTests(FeelEngine engine, String text, Integer number) {
        var variables = Variables.createVariables().putValue("number", number);
        return engine.evaluateSimpleUnaryTests(text, "number", variables.asVariableContext());
    }

    private static Object told(Supplier<Object> evaluation) {
        try {
            return evaluation.get();
        } catch (FeelException e) {
            return e.getMessage();
        }
    }
}
