package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.deadlines.RemindersFixture.OF_COMMITTEE;
import static vn.bontot.deadlines.RemindersFixture.OF_PROVINCE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.bontot.deadlines.RemindersFixture.Post.Sent;

/**
 * Every mail that everybody in a small province gets from 2023 to 2025, by timers that walk as the engine's do, compared
 * with a table. The secretary of branch 2 and that of the chi bộ cơ sở do not exist: their superiors hear of it.
 */
class EveryMailOfACampaignTest {

    private static final String SECRETARY = "branch-secretary";
    private static final String OFFICE = "grassroots-office";
    private static final String BOARD = "organisation-board";
    private static final LocalTime SENDING = NextReminder.HOUR.plusMinutes(10);

    private final RemindersFixture fixture = new RemindersFixture(SpecialDayFile::shipped);
    private final TreeMap<LocalDateTime, List<Runnable>> story = new TreeMap<>();
    private final Map<String, String> tasks = new HashMap<>();
    private final List<String> mails = new ArrayList<>();

    @Test
    void everybodyGetsTheseMailsAndNoOthers() throws IOException {
        fixture.everybodyHasMail();
        tell();
        walk(LocalDate.of(2023, 3, 20), LocalDate.of(2025, 12, 31));

        Files.write(Path.of("target", "mails-2023-2025.csv"), mails);
        assertThat(mails)
                .containsExactlyElementsOf(new ClassPathResource("deadlines/mails-2023-2025.csv")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .toList());
        assertThat(fixture.post.sent).extracting(Sent::messageId).doesNotHaveDuplicates();
        assertThat(fixture.post.sent)
                .extracting(sent -> sent.address() + sent.messageId().substring(0, "digest.2023-08-30".length()))
                .doesNotHaveDuplicates();
    }

    /** Dates are those of the default calendar. */
    private void tell() {
        opens("plan", BOARD, "ZP", "2023-03-20T07:30", "2023-03-27");
        done("plan", "2023-03-24T16:00");
        opens("rollout", BOARD, "Z", "2023-05-08T09:00", "2023-06-30");
        done("rollout", "2023-06-28T16:00");
        // Done between the writing and the sending of the seventh day before: no mail of that morning.
        opens("register-1", SECRETARY, "Z-D01-01", "2023-07-03T09:00", "2023-08-15");
        done("register-1", "2023-08-08T08:05");
        // Nobody there: from the third overdue working day the office above hears, until the register is closed.
        opens("register-2", SECRETARY, "Z-D01-02", "2023-07-03T09:00", "2023-08-15");
        done("register-2", "2023-08-29T16:00");
        opens("register-d01", OFFICE, "Z-D01", "2023-07-03T09:00", "2023-08-15");
        done("register-d01", "2023-08-15T17:00");
        opens("confirm-1", OFFICE, "Z-D01", "2023-08-08T08:05", "2023-08-18");
        done("confirm-1", "2023-08-17T16:00");
        // Taken by one of two, extended on the day before, done on the morning of the new last day.
        opens("assess-2023-1", SECRETARY, "Z-D01-01", "2023-11-15T00:00", "2023-12-15");
        at("2023-12-01T10:00", () -> fixture.tasks.assign(tasks.get("assess-2023-1"), "z.phobithu"));
        at("2023-12-14T16:00", () -> fixture.move(tasks.get("assess-2023-1"), "2023-12-22"));
        done("assess-2023-1", "2023-12-22T08:05");
        opens("assess-2023-d01", OFFICE, "Z-D01", "2023-11-15T00:00", "2023-12-15");
        done("assess-2023-d01", "2023-12-19T16:00");
        // Opens when it is late already.
        opens("verify-2023-1", OFFICE, "Z-D01", "2023-12-22T08:05", "2023-12-20");
        done("verify-2023-1", "2023-12-26T16:00");
        opens("appraise-2023-1", BOARD, "Z", "2023-12-26T16:00", "2023-12-25");
        done("appraise-2023-1", "2023-12-29T16:00");
        opens("lessons-2023", BOARD, "Z", "2024-01-02T09:00", "2024-01-31");
        done("lessons-2023", "2024-01-30T16:00");
        // Done at once: nothing but that it is new.
        opens("assess-2024-1", SECRETARY, "Z-D01-01", "2024-11-15T00:00", "2024-12-13");
        done("assess-2024-1", "2024-11-20T16:00");
        // Overdue over Tết of 2025, which is from 25/01 to 02/02.
        opens("lessons-2024", BOARD, "Z", "2025-01-02T09:00", "2025-01-24");
        done("lessons-2024", "2025-02-06T16:00");
        opens("summary-1", SECRETARY, "Z-D01-01", "2025-08-01T00:00", "2025-09-29");
        done("summary-1", "2025-09-29T07:00");
        opens("summary-z", BOARD, "Z", "2025-10-01T09:00", "2025-10-09");
        done("summary-z", "2025-10-09T16:00");
        opens("summary-province", BOARD, "ZP", "2025-11-17T09:00", "2025-11-28");
        done("summary-province", "2025-11-28T16:00");
    }

    private void opens(String name, String role, String organisation, String moment, String due) {
        fixture.dateOfCampaign(name, due);
        at(moment, () -> {
            String id = fixture.task(role, organisation, due);
            fixture.openedAt(id, moment);
            fixture.jdbc
                    .sql("update desk_task set name = ? where id = ?")
                    .params(name, id)
                    .update();
            tasks.put(name, id);
        });
    }

    private void done(String name, String moment) {
        at(moment, () -> fixture.tasks.remove(tasks.get(name)));
    }

    private void at(String moment, Runnable act) {
        story.computeIfAbsent(LocalDateTime.parse(moment), now -> new ArrayList<>())
                .add(act);
    }

    private void walk(LocalDate from, LocalDate to) {
        Map<ReminderScope, LocalDateTime> timers = new HashMap<>();
        for (ReminderScope scope : List.of(OF_COMMITTEE, OF_PROVINCE)) {
            fixture.at(from.atTime(7, 0).toString());
            timers.put(scope, fixture.next.of(scope));
        }
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            actUntil(day.atTime(NextReminder.HOUR));
            fixture.at(day.atTime(NextReminder.HOUR).toString());
            for (ReminderScope scope : List.of(OF_COMMITTEE, OF_PROVINCE)) {
                if (!timers.get(scope).isAfter(day.atTime(NextReminder.HOUR))) {
                    fixture.writing.write(scope);
                    timers.put(scope, fixture.next.of(scope));
                }
            }
            fixture.openings.tell();
            actUntil(day.atTime(SENDING));
            fixture.at(day.atTime(SENDING).toString());
            int before = fixture.post.sent.size();
            fixture.sending.sendDue();
            note(day, before);
            actUntil(day.plusDays(1).atStartOfDay());
        }
    }

    private void actUntil(LocalDateTime moment) {
        var past = story.headMap(moment, false);
        past.forEach((at, acts) -> {
            fixture.at(at.toString());
            acts.forEach(Runnable::run);
        });
        past.clear();
    }

    /** Lines "day,recipient,own tasks,late list": + is new, ! is overdue. */
    private void note(LocalDate day, int before) {
        for (Sent sent : fixture.post.sent.subList(before, fixture.post.sent.size())) {
            String[] parts = sent.mail().text().split("Tổ chức đảng cấp dưới quá hạn");
            mails.add(day + "," + sent.address().replace("@example.vn", "") + "," + tasksIn(parts[0]) + ","
                    + (parts.length == 2 ? tasksIn(parts[1]) : ""));
        }
        mails.subList(mails.size() - (fixture.post.sent.size() - before), mails.size())
                .sort(String::compareTo);
    }

    private static String tasksIn(String text) {
        return text.lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2, line.indexOf(" – "))
                        + (line.contains("(việc mới)") ? "+" : "")
                        + (line.contains("quá hạn") ? "!" : ""))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
