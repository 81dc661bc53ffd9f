package vn.bontot.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bontot.desk.CaseDiagram.State;
import vn.bontot.desk.CaseDiagram.Step;

class DiagramRendererTest {

    static Stream<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    /** The pictures are under target/diagrams, to be looked at. */
    @ParameterizedTest
    @MethodSource("models")
    void everyElementOfEveryModelIsDrawn(Path file) throws IOException {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        FlowNode first = model.getModelElementsByType(FlowNode.class).iterator().next();
        String svg = DiagramRenderer.render(model, Map.of(first.getId(), State.PRESENT), Set.of());

        assertThat(count(svg, "<g class=\"step"))
                .isEqualTo(model.getModelElementsByType(FlowNode.class).size());
        assertThat(count(svg, "<polyline"))
                .isEqualTo(model.getModelElementsByType(SequenceFlow.class).size());
        assertThat(count(svg, "step present")).isOne();
        assertThat(svg).doesNotContain("NaN", "null");
        Path picture = Path.of("target/diagrams", file.getFileName().toString().replace("bpmn", "svg"));
        Files.createDirectories(picture.getParent());
        Files.writeString(picture, svg, StandardCharsets.UTF_8);
    }

    @Test
    void onlyFlowsThatWereTakenAreMarked() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("p")
                .startEvent("Start")
                .sequenceFlowId("begin")
                .userTask("Write")
                .sequenceFlowId("decide")
                .exclusiveGateway("Good")
                .sequenceFlowId("yes")
                .userTask("Sign")
                .moveToNode("Good")
                .sequenceFlowId("no")
                .connectTo("Write")
                .done();
        assertThat(TakenFlows.of(model, steps("Start", "Write", "Good", "Sign")))
                .containsExactlyInAnyOrder("begin", "decide", "yes");
        assertThat(TakenFlows.of(model, steps("Start", "Write", "Good", "Write")))
                .containsExactlyInAnyOrder("begin", "decide", "no");
        assertThat(TakenFlows.of(model, steps("Start", "Write", "Good", "Write", "Good", "Sign")))
                .containsExactlyInAnyOrder("begin", "decide", "no", "yes");
    }

    private static List<Step> steps(String... ids) {
        return Stream.of(ids)
                .map(id -> new Step(id, id, false, State.PASSED, Instant.EPOCH, Instant.EPOCH, null))
                .toList();
    }

    @Test
    void namesBreakBetweenWords() {
        assertThat(DiagramRenderer.lines("Kiểm tra hồ sơ đã đủ chưa", 12))
                .isEqualTo(List.of("Kiểm tra hồ", "sơ đã đủ", "chưa"));
        assertThat(DiagramRenderer.lines("Nghiêngngả", 3)).isEqualTo(List.of("Nghiêngngả"));
    }

    private static long count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
