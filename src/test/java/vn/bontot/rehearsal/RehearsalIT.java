package vn.bontot.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bontot.fixtures.PackagedProduct;
import vn.bontot.fixtures.PackagedProduct.Run;

/** Whole campaigns through the packaged product. */
class RehearsalIT {

    private static final Path SMALL = Path.of("src/test/resources/rehearsal/small");
    private static final List<String> OUTPUT = List.of("awards.csv", "report.json", "results.csv");

    @TempDir
    static Path directory;

    private static Path small;
    private static JsonNode report;

    @BeforeAll
    static void rehearseTheSmallProvince() throws Exception {
        small = directory.resolve("small");
        rehearsed(SMALL.resolve("in"), small);
        report = new ObjectMapper().readTree(small.resolve("report.json").toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"results.csv", "awards.csv"})
    void smallProvinceComesToWhatWasWorkedOutByHand(String file) throws Exception {
        assertThat(cells(small.resolve(file)))
                .containsExactlyElementsOf(cells(SMALL.resolve("expected").resolve(file)));
    }

    @Test
    void sameInputGivesTheSameBytes() throws Exception {
        Path again = rehearsed(SMALL.resolve("in"), directory.resolve("again"));
        assertThat(names(again)).containsExactlyElementsOf(OUTPUT);
        for (String file : OUTPUT) {
            assertThat(withoutSpeed(again.resolve(file))).isEqualTo(withoutSpeed(small.resolve(file)));
        }
    }

    @Test
    void faultsAreToldAndNothingElseIsWritten() throws Exception {
        Path in = Files.createDirectory(directory.resolve("faulty"));
        for (String file : names(SMALL.resolve("in"))) {
            String text = Files.readString(SMALL.resolve("in").resolve(file));
            Files.writeString(
                    in.resolve(file), text.replace("K2,Đảng ủy", "K 2,Đảng ủy").replace(",50", ",101"));
        }
        Path out = directory.resolve("faulty-out");
        Run run = PackagedProduct.rehearse(in, out);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(names(out)).containsExactly("errors.csv");
        assertThat(Files.readAllLines(out.resolve("errors.csv")))
                .startsWith("file,line,column,value,reason")
                .anyMatch(line -> line.startsWith("organisations.csv,17,code,K 2,"))
                .anyMatch(line -> line.startsWith("parameters.csv,2,value,101,"));
        assertThat(run.said().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("organisations.csv") || line.startsWith("parameters.csv"));
    }

    @Test
    void directoryThatHoldsSomethingIsLeftAlone() throws Exception {
        Path out = Files.createDirectory(directory.resolve("full"));
        Files.writeString(out.resolve("mine.txt"), "mine");
        assertThat(PackagedProduct.rehearse(SMALL.resolve("in"), out).exit()).isEqualTo(2);
        assertThat(names(out)).containsExactly("mine.txt");
    }

    @Test
    void reportSaysWhatWasDoneAndHowFast() {
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly(
                        "campaign",
                        "processes",
                        "activities",
                        "tasksByRole",
                        "reminders",
                        "timers",
                        "incidents",
                        "wallSeconds",
                        "instancesPerSecond");
        assertThat(report.get("incidents").asInt(-1)).isZero();
        assertThat(report.at("/processes/campaign").asInt()).isOne();
        assertThat(report.at("/processes/committee-campaign").asInt()).isEqualTo(2);
        assertThat(report.at("/processes/unit-registration").asInt()).isEqualTo(14);
        assertThat(report.at("/processes/unit-assessment").asInt()).isEqualTo(3 * 13);
        assertThat(stream(report.get("timers")))
                .isNotEmpty()
                .allMatch(timer ->
                        timer.get("at").asText().matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+07:00"))
                .allMatch(timer -> timer.get("count").asInt() > 0);
    }

    @Test
    void everyCompletedTaskHasItsRole() {
        int byRole = stream(report.get("tasksByRole")).mapToInt(JsonNode::asInt).sum();
        int passed = 0;
        for (Iterator<Map.Entry<String, JsonNode>> all =
                        report.get("activities").fields();
                all.hasNext(); ) {
            Map.Entry<String, JsonNode> activity = all.next();
            passed += activity.getKey().contains("/UserTask_")
                    ? activity.getValue().asInt()
                    : 0;
        }
        assertThat(passed).isPositive().isEqualTo(byRole);
    }

    @Test
    void nobodyIsRemindedTwiceOrOnAWeekend() {
        Set<String> seen = new HashSet<>();
        assertThat(stream(report.get("reminders"))).isNotEmpty().allSatisfy(reminder -> {
            LocalDate date = LocalDate.parse(reminder.get("date").asText());
            assertThat(date.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(reminder.get("recipient").asText()).matches("[a-z-]+\\.[A-Za-z0-9_-]+");
            assertThat(reminder.get("items").asInt()).isPositive();
            assertThat(seen.add(date + " " + reminder.get("recipient") + " " + reminder.get("kind")))
                    .isTrue();
        });
    }

    private static Path rehearsed(Path in, Path out) throws Exception {
        Run run = PackagedProduct.rehearse(in, out);
        assertThat(run.exit()).as(run.said()).isZero();
        return out;
    }

    private static List<List<String>> cells(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String withoutSpeed(Path file) throws IOException {
        return Files.readString(file).replaceAll("\"(wallSeconds|instancesPerSecond)\" : [0-9.E]+", "");
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
