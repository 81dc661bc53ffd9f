package vn.bontot.rehearsal;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Stream;
import vn.bontot.campaign.CampaignDefinition;
import vn.bontot.deadlines.Digests;
import vn.bontot.deadlines.ReportedDigest;
import vn.bontot.engine.EngineReport;
import vn.bontot.engine.EngineTime;
import vn.bontot.engine.EngineTime.FiredTimer;

/** Writes {@code report.json}: what happened in a rehearsal, and how fast. */
@Simulated
class ReportFile {

    static final String NAME = "report.json";
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final EngineReport engine;
    private final EngineTime time;
    private final Digests digests;

    ReportFile(EngineReport engine, EngineTime time, Digests digests) {
        this.engine = engine;
        this.time = time;
        this.digests = digests;
    }

    void write(CampaignDefinition campaign, Progress progress, Path directory) throws IOException {
        Map<String, Long> instances = engine.instances();
        double seconds = progress.seconds();
        long total = instances.values().stream().mapToLong(Long::longValue).sum();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(directory.resolve(NAME).toFile(), JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("campaign", campaign.name());
            counts(json, "processes", instances);
            counts(json, "activities", engine.activities());
            counts(json, "tasksByRole", progress.tasksByRole());
            reminders(json);
            timers(json, progress.timers());
            json.writeNumberField("incidents", time.incidents());
            json.writeNumberField("wallSeconds", Math.round(seconds * 10) / 10.0);
            json.writeNumberField("instancesPerSecond", Math.round(total / seconds * 10) / 10.0);
            json.writeEndObject();
        }
    }

    private static void counts(JsonGenerator json, String name, Map<String, Long> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (var count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    private void reminders(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("reminders");
        try (Stream<ReportedDigest> reported = digests.forReport()) {
            for (ReportedDigest digest : (Iterable<ReportedDigest>) reported::iterator) {
                json.writeStartObject();
                json.writeStringField("date", digest.day().toString());
                json.writeStringField("recipient", digest.recipient());
                json.writeStringField("kind", digest.kind());
                json.writeNumberField("items", digest.items());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void timers(JsonGenerator json, Map<FiredTimer, Long> timers) throws IOException {
        json.writeArrayFieldStart("timers");
        for (var timer : timers.entrySet()) {
            json.writeStartObject();
            json.writeStringField("at", Progress.local(timer.getKey().at()).format(INSTANT));
            json.writeStringField("process", timer.getKey().process());
            json.writeStringField("element", timer.getKey().element());
            json.writeNumberField("count", timer.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
