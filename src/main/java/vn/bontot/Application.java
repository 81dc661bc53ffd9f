package vn.bontot;

import java.util.TimeZone;
import org.camunda.bpm.spring.boot.starter.annotation.EnableProcessApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the process application. */
@SpringBootApplication
@EnableProcessApplication("bontot")
public class Application {

    /** All dates of a campaign are read in this zone. */
    public static final String ZONE = "Asia/Ho_Chi_Minh";

    public static void main(String[] args) {
        // The engine reads timer cycles in the zone of the JVM, so it must be set before anything starts.
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        SpringApplication.run(Application.class, args);
    }
}
