package vn.bontot.desk;

import java.util.List;
import java.util.stream.Collectors;

/** An answer was not taken; nothing was changed. Each problem is a Vietnamese sentence that says what to do. */
public class Refused extends RuntimeException {

    /** @param field component of the command, or empty where the whole answer is meant */
    public record Problem(String field, String message) {}

    private final List<Problem> problems;

    public Refused(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public Refused(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    public Refused(String message) {
        this("", message);
    }

    public List<Problem> problems() {
        return problems;
    }
}
