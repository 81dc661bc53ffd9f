package vn.bontot.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The product's process models as files. */
final class Models {

    private Models() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<BpmnModelInstance> all() {
        return files().stream().map(file -> read(text(file))).toList();
    }

    static BpmnModelInstance read(String xml) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T extends ModelElementInstance> List<T> elements(Collection<BpmnModelInstance> models, Class<T> type) {
        return models.stream()
                .flatMap(model -> model.getModelElementsByType(type).stream())
                .toList();
    }

    /** Id of the only process of a model. */
    static String processOf(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }
}
