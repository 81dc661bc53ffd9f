package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.deadlines.RemindersFixture.OF_COMMITTEE;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wave of mails to a real mail server from processes that die in the middle of it. */
class OutboxOnPostgresIT {

    private static final int WAVE = 6000;
    private static final int SENT_WHEN_KILLED = 1000;

    private EmbeddedPostgres postgres;
    private GreenMail mailServer;
    private RemindersFixture fixture;
    private final List<Process> senders = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        fixture = new RemindersFixture(postgres.getPostgresDatabase());
        // As SmtpMailing does: the mail server of the test reads mails with the same library.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
        mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
    }

    @AfterEach
    void stop() throws IOException {
        senders.forEach(Process::destroyForcibly);
        mailServer.stop();
        postgres.close();
    }

    @Test
    void killedSenderLosesNoMailAndDoublesNone() throws Exception {
        writeTheWave();
        Process killed = sender();
        assertThat(mailServer.waitForIncomingEmail(300_000, SENT_WHEN_KILLED)).isTrue();
        // SIGKILL: nothing is closed, rolled back or finished.
        killed.destroyForcibly().waitFor();
        int beforeRestart = mailServer.getReceivedMessages().length;
        assertThat(beforeRestart).isBetween(SENT_WHEN_KILLED, WAVE - 1);

        Process one = sender();
        Process other = sender();
        assertThat(one.waitFor(300, TimeUnit.SECONDS) && other.waitFor(300, TimeUnit.SECONDS))
                .isTrue();
        assertThat(one.exitValue() + other.exitValue()).isZero();

        MimeMessage[] received = mailServer.getReceivedMessages();
        Set<String> mails = Arrays.stream(received).map(OutboxOnPostgresIT::id).collect(Collectors.toSet());
        Set<String> readers =
                Arrays.stream(received).map(OutboxOnPostgresIT::reader).collect(Collectors.toSet());
        assertThat(mails).hasSize(WAVE);
        assertThat(readers).hasSize(WAVE);
        // What a mail server has taken when the process dies before its commit comes again under the same id; SMTP has
        // no
        // way to ask. It is one mail of each sender at most.
        assertThat(received.length - WAVE).isBetween(0, SenderProcess.SENDERS);
        assertThat(fixture.jdbc
                        .sql("select count(*) from reminder_digest where state = 'SENT' and attempts = 0")
                        .query(Integer.class)
                        .single())
                .isEqualTo(WAVE);
    }

    /** As many branches as mails, each with a secretary who has an address and a task that is due. */
    private void writeTheWave() {
        run(
                """
            insert into organisation (code, name, acting_body, type, parent_code, committee_code, valid_from)
            select 'Z-W' || n, 'Chi bộ ' || n, 'Chi bộ ' || n, 'GRASSROOTS_BRANCH', 'Z', 'Z', date '2020-01-01'
            from generate_series(1, %1$d) n
            """);
        run(
                """
            insert into account (username, full_name, email, enabled, simulated)
            select 'wave.' || n, 'Bí thư', 'wave.' || n || '@example.vn', true, false from generate_series(1, %1$d) n
            """);
        run(
                """
            insert into post (username, role, organisation_code, valid_from)
            select 'wave.' || n, 'branch-secretary', 'Z-W' || n, date '2020-01-01' from generate_series(1, %1$d) n
            """);
        run(
                """
            insert into desk_task (id, task_key, name, process_id, process_instance_id, role, organisation_code, campaign_code,
              committee_code, unit_code, created_at, due_at)
            select 'wave-' || n, 'RegisterUnit', 'Đăng ký', 'p', 'p', 'branch-secretary', 'Z-W' || n, 'T', 'Z', 'Z-W' || n,
              timestamptz '2023-08-01 00:00:00+07:00', timestamptz '2023-08-30 23:59:59+07:00'
            from generate_series(1, %1$d) n
            """);
        fixture.at(SenderProcess.DAY + "T08:00");
        fixture.writing.write(OF_COMMITTEE);
    }

    private void run(String sql) {
        fixture.jdbc.sql(sql.formatted(WAVE)).update();
    }

    private Process sender() throws IOException {
        Process sender = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SenderProcess.class.getName(),
                        postgres.getJdbcUrl("postgres", "postgres"),
                        String.valueOf(mailServer.getSmtp().getPort()))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "sender.log").toFile())
                .start();
        senders.add(sender);
        return sender;
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String reader(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
