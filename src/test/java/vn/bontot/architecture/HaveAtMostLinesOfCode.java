package vn.bontot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines of the source file that are neither empty nor comment, package or import. */
class HaveAtMostLinesOfCode extends ArchCondition<JavaClass> {

    private static final Pattern NO_CODE = Pattern.compile("\\s*((//|/\\*|\\*).*)?|(package|import) .*");

    private final int most;

    HaveAtMostLinesOfCode(int most) {
        super("have at most " + most + " lines of code");
        this.most = most;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        long lines = source(type).stream()
                .filter(line -> !NO_CODE.matcher(line).matches())
                .count();
        events.add(new SimpleConditionEvent(type, lines <= most, type.getName() + " has " + lines + " lines of code"));
    }

    private static List<String> source(JavaClass type) {
        String file = type.getName().replace('.', '/') + ".java";
        Path source = Stream.of("src/main/java", "src/test/java")
                .map(folder -> Path.of(folder, file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        try {
            return Files.readAllLines(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
