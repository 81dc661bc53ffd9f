package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.deadlines.RemindersFixture.OF_COMMITTEE;
import static vn.bontot.deadlines.RemindersFixture.OF_PROVINCE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The reminders' SQL on PostgreSQL, and two committees that tell the same officer of the province at one moment. */
class RemindersOnPostgresIT {

    private EmbeddedPostgres postgres;
    private RemindersFixture fixture;
    private TransactionTemplate transaction;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        // The transaction and its statements must have one and the same source, or there is no transaction.
        DataSource database = postgres.getPostgresDatabase();
        fixture = new RemindersFixture(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    @AfterEach
    void stop() throws IOException {
        postgres.close();
    }

    @Test
    void digestsAreWrittenAndRead() {
        fixture.task("branch-secretary", "Z-D01-01", "2023-08-27");
        fixture.task("organisation-board", "ZP", "2023-08-25");
        fixture.writeEachDay(LocalDate.of(2023, 8, 24), LocalDate.of(2023, 8, 31));
        assertThat(fixture.daysOf("z.bithu")).hasSize(6);
        assertThat(fixture.daysOf("z.vanphong")).hasSize(2);
        assertThat(fixture.linesOf("z.tinh", "2023-08-25")).hasSize(1);
        assertThat(fixture.next.of(OF_COMMITTEE)).isEqualTo("2023-09-01T08:00");
    }

    @Test
    void newTasksAreToldOnceAndAMailThatFailedLeavesLater() {
        String fresh = fixture.task("branch-secretary", "Z-D01-01", "2023-08-30");
        fixture.openedAt(fresh, "2023-08-29T17:00");
        fixture.at("2023-08-30T08:00");
        fixture.openings.tell();
        fixture.openings.tell();
        fixture.writing.write(OF_COMMITTEE);
        fixture.post.broken = true;
        fixture.at("2023-08-30T08:10");
        fixture.sending.sendDue();
        assertThat(fixture.stateOf("z.bithu", "2023-08-30")).isEqualTo("UNSENT");
        assertThat(fixture.stateOf("z.phobithu", "2023-08-30")).isEqualTo("IN_APP");
        fixture.post.broken = false;
        fixture.at("2023-08-30T08:11");
        fixture.sending.sendDue();
        assertThat(fixture.post.sent).hasSize(1);
        assertThat(fixture.post.sent.get(0).mail().text()).contains("Đồng chí có 1 việc", "(việc mới)");
    }

    @RepeatedTest(3)
    void writersOfOneMomentShareTheDigestOfOnePerson() throws Exception {
        fixture.task("organisation-board", "Z", "2023-08-24");
        fixture.task("organisation-board", "ZZ", "2023-08-24");
        fixture.task("organisation-board", "ZP", "2023-08-24");
        fixture.jdbc
                .sql("update desk_task set committee_code = 'ZZ' where organisation_code = 'ZZ'")
                .update();
        fixture.at("2023-08-29T08:00");
        var scopes = List.of(OF_COMMITTEE, new ReminderScope("T", "ZZ"), OF_PROVINCE);
        var together = new CyclicBarrier(scopes.size() * 3);
        var threads = Executors.newFixedThreadPool(scopes.size() * 3);
        var writers = IntStream.range(0, 3)
                .boxed()
                .flatMap(round -> scopes.stream())
                .map(scope -> threads.submit(() -> {
                    together.await();
                    transaction.executeWithoutResult(status -> fixture.writing.write(scope));
                    return null;
                }))
                .toList();
        for (var writer : writers) {
            writer.get();
        }
        threads.shutdown();
        assertThat(fixture.daysOf("z.tinh")).hasSize(1);
        assertThat(fixture.linesOf("z.tinh", "2023-08-29")).hasSize(3);
    }
}
