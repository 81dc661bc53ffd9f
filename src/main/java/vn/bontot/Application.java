package vn.bontot;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.camunda.bpm.spring.boot.starter.annotation.EnableProcessApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.bontot.organisation.ImportCommand;
import vn.bontot.rehearsal.RehearseCommand;
import vn.bontot.rehearsal.generate.ProvinceGenerator;

/** Starts the process application, or runs one of its commands: {@code rehearse}, {@code generate}, {@code import-organisations}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableProcessApplication("bontot")
public class Application {

    /** All dates of a campaign are read in this zone. */
    public static final String ZONE = "Asia/Ho_Chi_Minh";

    public static void main(String[] arguments) throws IOException {
        // The engine reads timer cycles in the zone of the JVM, so it must be set before anything starts.
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        String command = arguments.length == 0 ? "" : arguments[0];
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        switch (command) {
            case "rehearse" -> System.exit(new RehearseCommand(System.out, System.err).run(rest));
            case "generate" -> System.exit(ProvinceGenerator.run(rest.toArray(String[]::new), System.err));
            case ImportCommand.NAME -> System.exit(importOrganisations(rest));
            default -> SpringApplication.run(Application.class, arguments);
        }
    }

    /** Into the database of the active profile, without pages and without the engine's own jobs. */
    private static int importOrganisations(List<String> arguments) {
        try (var context = SpringApplication.run(
                Application.class, "--server.port=-1", "--camunda.bpm.job-execution.enabled=false")) {
            return context.getBean(ImportCommand.class).run(arguments.toArray(String[]::new), System.out, System.err);
        }
    }
}
