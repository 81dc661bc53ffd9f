package vn.bontot.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import vn.bontot.rehearsal.SampleCampaign;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Story;
import vn.bontot.rehearsal.input.UnitFacts;

/** A script with the small stories of the sample's {@code stories.csv}; the other lines of the file are for readers. */
final class StoryScript implements Script {

    private record Part(String story, String organisation, String cycle) {}

    private final Script facts;
    private final Set<Part> parts = new HashSet<>();

    StoryScript(Script facts) {
        this.facts = facts;
        Set<String> played =
                Set.copyOf(Arrays.stream(Story.values()).map(Story::name).toList());
        try (Reader in = new InputStreamReader(
                        new ClassPathResource(SampleCampaign.FOLDER + "stories.csv").getInputStream(),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(in)) {
            lines.stream()
                    .filter(line -> played.contains(line.getField("story")))
                    .map(line -> new Part(line.getField("story"), line.getField("unit"), line.getField("cycle")))
                    .forEach(parts::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean registered(String unitCode) {
        return facts.registered(unitCode);
    }

    @Override
    public Optional<UnitFacts> facts(String cycleCode, String unitCode) {
        return facts.facts(cycleCode, unitCode);
    }

    @Override
    public Optional<String> override(String kind, String unitCode, String cycleCode) {
        return facts.override(kind, unitCode, cycleCode);
    }

    @Override
    public boolean tells(Story story, String organisationCode, String cycleCode) {
        return parts.contains(new Part(story.name(), organisationCode, cycleCode == null ? "" : cycleCode));
    }
}
