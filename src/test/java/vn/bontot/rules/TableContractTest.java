package vn.bontot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.bontot.assessment.DossierFacts;
import vn.bontot.assessment.RatingFacts;
import vn.bontot.assessment.ViolationFacts;
import vn.bontot.award.EligibilityFacts;
import vn.bontot.award.QuotaFacts;
import vn.bontot.campaign.Parameters;
import vn.bontot.campaign.RoutingFacts;
import vn.bontot.deadlines.ReminderFacts;
import vn.bontot.launch.PilotFacts;

/** The files keep the house rules, and their variables are the components of the records that are fed in. */
class TableContractTest {

    private static final Map<String, Class<? extends Record>> RECORDS = Map.of(
            "recognition", DossierFacts.class,
            "violation-outcome", ViolationFacts.class,
            "rating-proposal", RatingFacts.class,
            "award-eligibility", EligibilityFacts.class,
            "nomination-count", QuotaFacts.class,
            "pilot-minimum", PilotFacts.class,
            "task-routing", RoutingFacts.class,
            "reminder-schedule", ReminderFacts.class);

    private static final String DEFAULT = "Kế hoạch không quy định nội dung này; phần mềm áp dụng mức mặc định.";
    private static final Set<String> FEEL =
            Set.of("if", "then", "else", "null", "true", "false", "floor", "ceiling", "min", "max");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final String PARAMETER = "(tham số)";

    static List<Path> files() {
        return DmnFiles.paths();
    }

    static Stream<Element> decisions() {
        return files().stream().flatMap(file -> DmnFiles.elements(file, "decision").stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRootDecisionTakesExactlyTheComponentsOfItsRecord(Path file) {
        var decisions = byId(file, "decision");
        var required = decisions.values().stream()
                .flatMap(decision -> references(decision, "requiredDecision").stream())
                .collect(Collectors.toSet());
        for (String root : decisions.keySet()) {
            if (!required.contains(root)) {
                assertThat(RECORDS).containsKey(root);
                var components = Arrays.stream(RECORDS.get(root).getRecordComponents())
                        .map(component -> component.getName())
                        .toList();
                assertThat(inputsOf(root, file)).as(root).containsExactlyInAnyOrderElementsOf(components);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExpressionUsesWhatItsDecisionRequiresAndNothingElse(Path file) {
        var inputs = byId(file, "inputData");
        var decisions = byId(file, "decision");
        for (var decision : decisions.values()) {
            var offered = new TreeSet<String>();
            references(decision, "requiredInput").forEach(id -> offered.add(variable(inputs.get(id))));
            var fromDecisions = new HashMap<String, Set<String>>();
            for (String id : references(decision, "requiredDecision")) {
                fromDecisions.put(id, outputs(decisions.get(id)));
                offered.addAll(outputs(decisions.get(id)));
            }
            var used = identifiers(decision);
            assertThat(offered).as(decision.getAttribute("id")).containsAll(used);
            references(decision, "requiredInput")
                    .forEach(id -> assertThat(used).as(id).contains(variable(inputs.get(id))));
            fromDecisions.forEach((id, names) -> assertThat(used)
                    .as("%s uses %s", decision.getAttribute("id"), id)
                    .containsAnyElementsOf(names));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsLabelledAParameterIsOne(Path file) {
        for (var input : DmnFiles.elements(file, "inputData")) {
            assertThat(Parameters.keys().contains(variable(input)))
                    .as(variable(input))
                    .isEqualTo(input.getAttribute("name").endsWith(PARAMETER)
                            || Set.of("regularMeetings", "thematicMeetings").contains(variable(input)));
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void decisionHasTagHistoryNameAndHitPolicy(Element decision) {
        String id = decision.getAttribute("id");
        assertThat(id).matches("[a-z]+(-[a-z]+)*");
        assertThat(decision.getAttribute("camunda:versionTag")).as(id).isEqualTo("1.0");
        assertThat(decision.getAttribute("camunda:historyTimeToLive")).as(id).isEqualTo("3650");
        assertThat(decision.getAttribute("name")).as(id).isNotBlank();
        var table = DmnFiles.elements(decision, "decisionTable").get(0);
        assertThat(table.getAttribute("hitPolicy")).as(id).isIn("UNIQUE", "FIRST");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyRowQuotesThePlanOrSaysThatItIsSilent(Element decision) {
        for (var rule : DmnFiles.elements(decision, "rule")) {
            var description = DmnFiles.elements(rule, "description").get(0).getTextContent();
            if (!description.equals(DEFAULT)) {
                assertThat(description)
                        .as(rule.getAttribute("id"))
                        .startsWith("“")
                        .endsWith("”");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void noRowCatchesEverything(Element decision) {
        for (var rule : DmnFiles.elements(decision, "rule")) {
            assertThat(DmnFiles.elements(rule, "inputEntry"))
                    .as(rule.getAttribute("id"))
                    .anyMatch(entry -> !entry.getTextContent().isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everythingIsDrawnAndNothingOverlaps(Path file) {
        var drawn = DmnFiles.elements(file, "DMNShape").stream()
                .map(shape -> shape.getAttribute("dmnElementRef"))
                .toList();
        var elements = new HashSet<>(byId(file, "decision").keySet());
        elements.addAll(byId(file, "inputData").keySet());
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(elements);
        assertThat(DmnFiles.elements(file, "DMNEdge").stream().map(edge -> edge.getAttribute("dmnElementRef")))
                .containsExactlyInAnyOrderElementsOf(
                        byId(file, "informationRequirement").keySet());
        var boxes = DmnFiles.elements(file, "Bounds");
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(overlap(boxes.get(i), boxes.get(j)))
                        .as("%s and %s", drawn.get(i), drawn.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "processes/campaign/task-routing.dmn,task-routing",
        "processes/launch/pilot-minimum.dmn,pilot-minimum",
        "processes/award/award-eligibility.dmn,award-eligibility",
        "processes/award/award-quota.dmn,award-quota",
        "processes/deadlines/reminder-schedule.dmn,reminder-schedule"
    })
    void fileIsNamedAfterItsDecision(Path file, String decision) {
        assertThat(byId(file, "decision")).containsKey(decision);
    }

    private static Map<String, Element> byId(Path file, String name) {
        return DmnFiles.elements(file, name).stream()
                .collect(Collectors.toMap(element -> element.getAttribute("id"), element -> element));
    }

    private static Set<String> inputsOf(String decision, Path file) {
        var inputs = byId(file, "inputData");
        var element = byId(file, "decision").get(decision);
        var names = new TreeSet<String>();
        references(element, "requiredInput").forEach(id -> names.add(variable(inputs.get(id))));
        references(element, "requiredDecision").forEach(id -> names.addAll(inputsOf(id, file)));
        return names;
    }

    private static List<String> references(Element decision, String kind) {
        return DmnFiles.elements(decision, kind).stream()
                .map(reference -> reference.getAttribute("href").substring(1))
                .toList();
    }

    private static String variable(Element inputData) {
        return DmnFiles.elements(inputData, "variable").get(0).getAttribute("name");
    }

    private static Set<String> outputs(Element decision) {
        return DmnFiles.elements(decision, "output").stream()
                .map(output -> output.getAttribute("name"))
                .collect(Collectors.toSet());
    }

    /** The variables in all expressions and cells of a decision. */
    private static Set<String> identifiers(Element decision) {
        return DmnFiles.elements(decision, "text").stream()
                .map(text -> STRING.matcher(text.getTextContent()).replaceAll(""))
                .flatMap(text -> IDENTIFIER.matcher(text).results())
                .map(result -> result.group())
                .filter(word -> !FEEL.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean overlap(Element one, Element other) {
        return meet(one, other, "x", "width") && meet(one, other, "y", "height");
    }

    private static boolean meet(Element one, Element other, String from, String size) {
        int oneFrom = Integer.parseInt(one.getAttribute(from));
        int otherFrom = Integer.parseInt(other.getAttribute(from));
        return oneFrom < otherFrom + Integer.parseInt(other.getAttribute(size))
                && otherFrom < oneFrom + Integer.parseInt(one.getAttribute(size));
    }
}
