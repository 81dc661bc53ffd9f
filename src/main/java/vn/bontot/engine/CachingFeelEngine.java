package vn.bontot.engine;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;

/**
 * Camunda's FEEL engine without the work that it repeats for every cell of a table.
 *
 * <p>Camunda 7.24 parses each expression and, three times as dear, builds the whole library of FEEL functions again
 * whenever it evaluates one. Both depend on nothing but the text, so they are kept here. The texts come from the
 * models alone, which bounds the cache.
 */
final class CachingFeelEngine extends ScalaFeelEngine {

    CachingFeelEngine() {
        super(List.of());
    }

    @Override
    protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions, CompositeValueMapper values) {
        return new Caching(super.buildFeelEngine(functions, values));
    }

    private static final class Caching extends FeelEngine {

        private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
        private final Map<String, Either<Failure, ParsedExpression>> unaryTests = new ConcurrentHashMap<>();
        private final FunctionProvider functions = new BuiltinFunctions(clock(), valueMapper());
        private final FeelInterpreter interpreter = new FeelInterpreter(valueMapper());

        Caching(FeelEngine original) {
            super(original.functionProvider(), original.valueMapper(), original.configuration(), original.clock());
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String expression) {
            return expressions.computeIfAbsent(expression, super::parseExpression);
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String expression) {
            return unaryTests.computeIfAbsent(expression, super::parseUnaryTests);
        }

        /** Where something failed, the original evaluates again and says what. */
        @Override
        public EvaluationResult evaluate(ParsedExpression expression, Context variables) {
            EvalContext scope = EvalContext.create(valueMapper(), functions).merge(variables);
            Val value = interpreter.eval(expression.expression(), scope);
            var failures = scope.failureCollector().failures();
            return failures.isEmpty() && !(value instanceof ValError) && !(value instanceof ValFatalError)
                    ? new SuccessfulEvaluationResult(valueMapper().unpackVal(value), failures)
                    : super.evaluate(expression, variables);
        }
    }
}
