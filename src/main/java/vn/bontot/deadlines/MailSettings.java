package vn.bontot.deadlines;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How digests leave.
 *
 * @param from address of the sender
 * @param baseUrl where the links of a mail lead to, without a slash at the end
 * @param delay from the first line of a digest to its sending, so that the timers of the same hour add to it
 * @param backoff waiting times between attempts; after the last one the mail is given up
 * @param expireAfterDays days after its own on which a digest is not sent any more
 */
@ConfigurationProperties("bontot.mail")
public record MailSettings(String from, String baseUrl, Duration delay, List<Duration> backoff, int expireAfterDays) {}
