package vn.bontot.deadlines;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.bontot.Application;
import vn.bontot.deadlines.web.DigestTemplates;

/** Nothing but senders, in a virtual machine of their own that can be killed: sends what waits, then ends. */
final class SenderProcess {

    static final int SENDERS = 2;
    static final String DAY = "2023-08-30";

    private static final ZoneId ZONE = ZoneId.of(Application.ZONE);

    private SenderProcess() {}

    /** @param arguments the database's address and the port of the mail server */
    public static void main(String[] arguments) throws Exception {
        var threads = Executors.newFixedThreadPool(SENDERS);
        var senders = threads.invokeAll(Stream.generate(() -> Executors.callable(() ->
                        sender(arguments[0], Integer.parseInt(arguments[1])).sendDue()))
                .limit(SENDERS)
                .toList());
        for (var sender : senders) {
            sender.get();
        }
        threads.shutdown();
    }

    /** With a connection of its own, as each node has. */
    private static SendingDigests sender(String url, int port) {
        var postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        postgres.setUser("postgres");
        var database = open(postgres);
        var clock = Clock.fixed(LocalDate.parse(DAY).atTime(8, 30).atZone(ZONE).toInstant(), ZONE);
        var jdbc = JdbcClient.create(database);
        var settings = new MailSettings(
                "nhacviec@bontot.example", "https://bontot.example", RemindersFixture.SETTINGS.delay(), List.of(), 3);
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(port);
        var workingDays = new WorkingDays(List::of);
        var outbox = new Outbox(jdbc);
        return new SendingDigests(
                outbox,
                new ComposingDigests(outbox, new OpenWork(jdbc), new News(jdbc), workingDays, clock),
                new DigestTemplates(settings),
                new SmtpMailing(smtp, settings.from()),
                settings,
                workingDays,
                new DataSourceTransactionManager(database),
                clock);
    }

    private static SingleConnectionDataSource open(PGSimpleDataSource postgres) {
        try {
            return new SingleConnectionDataSource(postgres.getConnection(), true);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
