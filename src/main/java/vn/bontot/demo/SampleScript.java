package vn.bontot.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.bontot.rehearsal.FileScript;
import vn.bontot.rehearsal.RehearseCommand;
import vn.bontot.rehearsal.SampleCampaign;
import vn.bontot.rehearsal.Script;

/** What the demo's simulated officials know: the sample's facts, departures and stories. */
@Component
@Profile("demo")
class SampleScript {

    private static final List<String> FILES = List.of("organisations.csv", "facts.csv", "overrides.csv");

    private Script script;

    synchronized Script script() {
        if (script == null) {
            script = read();
        }
        return script;
    }

    private static Script read() {
        try {
            Path directory = Files.createTempDirectory("bontot-sample");
            for (String file : FILES) {
                try (InputStream in = new ClassPathResource(SampleCampaign.FOLDER + file).getInputStream()) {
                    Files.copy(in, directory.resolve(file));
                }
            }
            Script script = new StoryScript(
                    new FileScript(RehearseCommand.readFaultless(directory, SampleCampaign.definition())));
            for (String file : FILES) {
                Files.delete(directory.resolve(file));
            }
            Files.delete(directory);
            return script;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
