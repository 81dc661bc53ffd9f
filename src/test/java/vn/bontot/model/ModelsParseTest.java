package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model parses in the engine and keeps the rules of the house; the rules themselves are tried on broken models. */
class ModelsParseTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path SPECIMEN = PROCESSES.resolve("registration/unit-registration.bpmn");

    private static ProcessEngine engine;

    @BeforeAll
    static void startEngine() {
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setProcessEngineName("models-parse")
                .setJdbcUrl("jdbc:h2:mem:models-parse;DB_CLOSE_DELAY=-1")
                .buildProcessEngine();
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void allFifteenModelsAreThere() throws IOException {
        assertThat(models()).hasSize(15);
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelIsDeployed(Path file) {
        deploy(file.getFileName().toString(), read(file));

        var id = file.getFileName().toString().replace(".bpmn", "");
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(id)
                .latestVersion()
                .singleResult();
        assertThat(definition).isNotNull();
        assertThat(definition.getVersionTag()).isEqualTo("1.0");
        assertThat(definition.getHistoryTimeToLive()).isEqualTo(3650);
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelKeepsTheRules(Path file) {
        assertThat(faultsOf(file.getFileName().toString(), read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void calledModelsExist(Path file) {
        var called = Pattern.compile("calledElement=\"([^\"]*)\"").matcher(read(file));
        while (called.find()) {
            var name = called.group(1) + ".bpmn";
            assertThat(modelNames()).contains(name);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            camunda:versionTag="1.0"                            |                        | has no version tag
            camunda:historyTimeToLive="P3650D"                  | camunda:historyTimeToLive="P30D" | does not keep its history
            id="unit-registration"                              | id="unit-registrations" | is not named as its file
            isExecutable="true"                                 | isExecutable="false"   | is not executable
            default="Flow_Accepted"                             |                        | Gateway_Accepted has no default flow
            name="Đăng ký được xác nhận?"                       | name="Xác nhận"        | Gateway_Confirmed does not ask
            name="Trả lại"                                      |                        | Flow_ConfirmationReturned has no label
            forms/registration/register-unit.html               | forms/registration/register.html | does not lead to the form
            assignee="${routing.holder(execution)}"                  | assignee="demo"        | has no holder
            candidateGroups="${routing.group(execution)}"            | candidateGroups="all"  | has no group
            ${calendar.due(execution, 'registrationDue')}            | 2023-08-15             | has no due date
            <bpmn:incoming>Flow_Confirmed</bpmn:incoming>       |                        | Flow_Confirmed is not among the incoming
            <bpmn:outgoing>Flow_Confirmed</bpmn:outgoing>       |                        | Flow_Confirmed is not among the outgoing
            bpmnElement="UserTask_RegisterUnit"                 |                        | UserTask_RegisterUnit has no shape
            bpmnElement="Flow_Accepted"                         |                        | Flow_Accepted has no edge
            """)
    void brokenModelIsFound(String sound, String broken, String fault) {
        var model = read(SPECIMEN);
        assertThat(model).contains(sound);

        var replacement = broken == null ? "" : broken;
        assertThat(faultsOf(
                        "unit-registration.bpmn",
                        model.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(replacement))))
                .anyMatch(found -> found.contains(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "UserTask_RegisterUnit, Task_RegisterUnit, UserTask_PascalCase",
        "Gateway_Accepted, Gateway_accepted, Gateway_PascalCase",
        "Flow_ConfirmationReturned, returned, Flow_PascalCase",
        "Event_WithdrawnBeforeAcceptance, BoundaryEvent_Withdrawn, Event_PascalCase",
        "Message_RegistrationClosed, registrationClosed, Message_PascalCase"
    })
    void badlyNamedElementIsFound(String id, String otherId, String fault) {
        var faults = faultsOf("unit-registration.bpmn", read(SPECIMEN).replaceAll("\\b" + id + "\\b", otherId));

        assertThat(faults).anyMatch(found -> found.contains(fault));
    }

    @Test
    void missingDocumentationIsFound() {
        var silent = read(SPECIMEN).replaceAll("<bpmn:documentation>[^<]*</bpmn:documentation>", "");

        assertThat(faultsOf("unit-registration.bpmn", silent))
                .contains("unit-registration has no documentation", "UserTask_RegisterUnit has no documentation");
    }

    @Test
    void overlappingShapesAreFound() {
        var piled = read(SPECIMEN).replaceAll("<dc:Bounds x=\"\\d+\"", "<dc:Bounds x=\"100\"");

        assertThat(faultsOf("unit-registration.bpmn", piled)).anyMatch(found -> found.contains("overlaps"));
    }

    @Test
    void modelTheEngineCannotReadIsRefused() {
        var broken =
                read(SPECIMEN).replaceFirst("sourceRef=\"StartEvent_RegistrationStarted\"", "sourceRef=\"Nowhere\"");

        assertThatThrownBy(() -> deploy("unit-registration.bpmn", broken)).isInstanceOf(ParseException.class);
    }

    private static void deploy(String name, String xml) {
        engine.getRepositoryService().createDeployment().addString(name, xml).deploy();
    }

    private static List<String> faultsOf(String name, String xml) {
        var stream = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        return ModelRules.faultsOf(name, Bpmn.readModelFromStream(stream));
    }

    private static List<String> modelNames() {
        try {
            return models().stream().map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
