package vn.bontot.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.bontot.Application;
import vn.bontot.deadlines.DigestContent.DigestTask;
import vn.bontot.deadlines.Outbox.Addressee;
import vn.bontot.deadlines.Outbox.Digest;
import vn.bontot.deadlines.Outbox.Line;

/** What a digest says: of what was written in the morning, what is still to be told. */
@Service
class ComposingDigests {

    /** What of a task in a digest must still be so. */
    private record Known(String taskId, boolean lateList, Instant dueAt) {}

    private final Outbox outbox;
    private final OpenWork openWork;
    private final News news;
    private final WorkingDays workingDays;
    private final Clock clock;

    ComposingDigests(Outbox outbox, OpenWork openWork, News news, WorkingDays workingDays, Clock clock) {
        this.outbox = outbox;
        this.openWork = openWork;
        this.news = news;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Without what was done, returned, extended or given to somebody else since it was written. */
    List<Line> stillToTell(Digest digest) {
        List<Line> lines = outbox.lines(digest.id());
        if (lines.isEmpty()) {
            return lines;
        }
        Set<String> tasks = lines.stream().map(Line::taskId).collect(Collectors.toSet());
        Set<Known> now = openWork.among(tasks, LocalDate.now(clock)).stream()
                .filter(hearer -> hearer.username().equals(digest.recipient()))
                .map(hearer -> new Known(
                        hearer.taskId(), hearer.superior(), hearer.dueAt().toInstant()))
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> now.contains(
                        new Known(line.taskId(), line.lateList(), line.dueAt().toInstant())))
                .toList();
    }

    /** @param on the day from which overdue days are counted */
    DigestContent content(Digest digest, List<Line> lines, LocalDate on) {
        Addressee to = outbox.addressee(digest.recipient(), on).orElse(new Addressee(null, null));
        return new DigestContent(
                digest.onDay(),
                to.role(),
                to.organisationName(),
                tasks(lines, false, on),
                tasks(lines, true, on),
                news.in(digest.id()));
    }

    /** A task that is new and due at once is one task. */
    private List<DigestTask> tasks(List<Line> lines, boolean lateList, LocalDate on) {
        Map<String, DigestTask> tasks = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.lateList() == lateList) {
                boolean opening = line.opening()
                        || tasks.containsKey(line.taskId())
                                && tasks.get(line.taskId()).opening();
                tasks.put(line.taskId(), task(line, opening, on));
            }
        }
        return new ArrayList<>(tasks.values());
    }

    private DigestTask task(Line line, boolean opening, LocalDate on) {
        LocalDate due =
                line.dueAt().atZoneSameInstant(ZoneId.of(Application.ZONE)).toLocalDate();
        return new DigestTask(
                line.taskId(),
                line.taskName(),
                subject(line),
                due,
                due.isBefore(on),
                workingDays.between(due, on),
                opening);
    }

    /** The one it is about; in the list of those who are late the one who has to do it comes first. */
    private static String subject(Line line) {
        if (line.unitName() == null || line.unitName().equals(line.organisationName())) {
            return line.organisationName();
        }
        return line.lateList() ? line.organisationName() + " (" + line.unitName() + ")" : line.unitName();
    }
}
