package vn.bontot.round.process;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bontot.round.RoundKind;

/** The names by which the code of the rounds reaches the models. */
public final class RoundNames {

    private RoundNames() {}

    public static Set<String> messages() {
        return Arrays.stream(RoundKind.values())
                .flatMap(kind -> Stream.of(RoundModel.allIn(kind), RoundModel.closed(kind)))
                .collect(Collectors.toSet());
    }

    public static Set<String> unitProcesses() {
        return Arrays.stream(RoundKind.values()).map(RoundModel::unitProcess).collect(Collectors.toSet());
    }
}
