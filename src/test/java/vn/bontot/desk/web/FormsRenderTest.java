package vn.bontot.desk.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import vn.bontot.desk.TaskUseCase;

/** Every user task has its form, and every form asks for exactly what its answer holds. */
class FormsRenderTest {

    private static final Path FRAGMENTS = Path.of("src/main/resources/templates/fragments");
    private static final Pattern USER_TASK =
            Pattern.compile("<bpmn:userTask id=\"UserTask_(\\w+)\"[^>]*camunda:formKey=\"([^\"]*)\"");
    private static final Pattern CALLED = Pattern.compile("fragments/([a-z-]+) :: (\\w+)");
    private static final Pattern SIBLING = Pattern.compile("~\\{:: (\\w+)");
    private static final Pattern FIELD = Pattern.compile(
            // the first argument of a fragment, the name of a hidden field, an entry of a map
            ":: \\w+\\('(\\w+)'|<input[^>]* name=\"(\\w+)\"|[|'](\\w+)\\[(?:'|\\$\\{)");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(submit|save|send|date|reason|yes|file|please|required|approve|reject|cancel|status|result|unit|branch"
                    + "|committee|session|decision|task|form|null|true|false|passed|failed|name|note)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void everyUserTaskHasItsForm() {
        Map<String, String> missing = new TreeMap<>();
        userTasks().forEach((task, formKey) -> {
            String form = formKey.replace("embedded:app:", "");
            if (!form.endsWith("/" + kebab(task) + ".html") || !Files.exists(Path.of(form))) {
                missing.put(task, formKey);
            }
        });
        assertThat(missing).as("user tasks without form").isEmpty();
    }

    static Set<String> tasks() {
        return userTasks().keySet();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void aFormAsksForExactlyWhatItsAnswerHolds(String task) {
        Set<String> components = Arrays.stream(answerTypes().get(task).getRecordComponents())
                .map(component -> component.getName())
                .collect(toCollection(TreeSet::new));

        assertThat(fields(task)).isEqualTo(components);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void aFormSpeaksVietnamese(String task) {
        String source = sources(task).replaceAll("(?s)<!--.*?-->", " ");
        String visible = source.replaceAll("(?s)<[^>]*>", " ");
        String literals = found(LITERAL, source).stream()
                .filter(text -> !text.matches("[A-Z_]*|[a-z]\\w*\\[?|.*\\{.*"))
                .collect(Collectors.joining(" . "));

        assertThat(found(ENGLISH, visible + " " + literals)).isEmpty();
    }

    private static Set<String> fields(String task) {
        return found(FIELD, sources(task));
    }

    /** The form with all fragments that it is made of, except the bare fields. */
    private static String sources(String task) {
        String form = read(Path.of(userTasks().get(task).replace("embedded:app:", "")));
        StringBuilder all = new StringBuilder(form);
        addCalled(form, all, new TreeSet<>());
        return all.toString();
    }

    private static void addCalled(String source, StringBuilder all, Set<String> seen) {
        CALLED.matcher(source).results().forEach(call -> {
            if (!Set.of("fields", "lists").contains(call.group(1)) && seen.add(call.group())) {
                String fragment = fragment(call.group(1), call.group(2));
                all.append(fragment);
                addCalled(fragment, all, seen);
            }
        });
    }

    /** One fragment, with those of its own file that it uses. */
    private static String fragment(String file, String name) {
        String text = read(FRAGMENTS.resolve(file + ".html"));
        String[] parts = text.split("(?=<!--|<[a-z:]+ [^>]*th:fragment=)");
        String own = Arrays.stream(parts)
                .filter(part -> Pattern.compile("th:fragment=\"" + name + "\\b")
                        .matcher(part)
                        .find())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fragment " + file + " :: " + name));
        return own
                + SIBLING.matcher(own)
                        .results()
                        .map(call -> fragment(file, call.group(1)))
                        .collect(Collectors.joining());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(FormsRenderTest::group).collect(toCollection(TreeSet::new));
    }

    private static String group(MatchResult match) {
        return java.util.stream.IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> userTasks() {
        Map<String, String> tasks = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            List<Path> models =
                    files.filter(file -> file.toString().endsWith(".bpmn")).toList();
            models.forEach(model ->
                    USER_TASK.matcher(read(model)).results().forEach(task -> tasks.put(task.group(1), task.group(2))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return tasks;
    }

    private static Map<String, Class<?>> answerTypes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(TaskUseCase.class));
        return scanner.findCandidateComponents("vn.bontot").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .collect(Collectors.toMap(FormsRenderTest::key, useCase -> ResolvableType.forClass(useCase)
                        .as(TaskUseCase.class)
                        .getGeneric(0)
                        .toClass()));
    }

    /** The key does not depend on what a use case is made with. */
    private static String key(Class<?> useCase) {
        return ((TaskUseCase<?>) new SpringObjenesis().newInstance(useCase)).key();
    }

    private static String kebab(String task) {
        return task.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
