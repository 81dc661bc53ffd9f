package vn.bontot.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.Refused;
import vn.bontot.files.Faults;

/** Keeps the table of public holidays and swapped working days; nothing in it is ever overwritten. */
@Service
public class MaintainingSpecialDays implements SmartInitializingSingleton {

    private static final String KIND = "SpecialDays";
    private static final String SHIPPED_BY = "Phần mềm";
    private static final String GONE = "Đợt này vừa được sửa hoặc bỏ; đề nghị xem lại bảng.";

    private final StoredSpecialDays days;
    private final WorkingDays workingDays;
    private final EventLog events;
    private final TransactionTemplate transaction;

    MaintainingSpecialDays(
            StoredSpecialDays days, WorkingDays workingDays, EventLog events, TransactionTemplate transaction) {
        this.days = days;
        this.workingDays = workingDays;
        this.events = events;
        this.transaction = transaction;
    }

    /** An empty table is filled with the days that are shipped. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (days.isEmpty()) {
                days.lock();
                if (days.isEmpty()) {
                    days.add(SpecialDayFile.shipped(), SHIPPED_BY);
                }
            }
        });
        workingDays.forget();
    }

    /** Every period there ever was, the newest first. */
    public List<RecordedDay> ever() {
        return days.ever();
    }

    /** Those in force, as a file that can be read again. */
    public byte[] file() {
        return SpecialDayFile.write(days.inForce());
    }

    /** @throws Refused where a field is missing, the period is wrong by itself, or it meets another */
    public void add(SpecialDay day, Actor actor) {
        changing(() -> {
            demandText("name", day.name(), "Đề nghị nhập tên đợt nghỉ.");
            demandText("source", day.source(), "Đề nghị nhập văn bản làm căn cứ.");
            String problem = SpecialDayFile.problem(day);
            if (problem != null) {
                throw new Refused("lastDay", problem);
            }
            days.inForce().stream().filter(day::overlaps).findFirst().ifPresent(other -> {
                throw new Refused("firstDay", SpecialDayFile.overlap(other));
            });
            days.add(List.of(day), actor.fullName());
            record("Thêm " + describe(day) + ", căn cứ: " + day.source(), actor);
        });
    }

    /**
     * Ends a period earlier than it was entered.
     *
     * @throws Refused where the day does not lie inside it, or nobody says why
     */
    public void end(long id, LocalDate lastDay, String reason, Actor actor) {
        changing(() -> {
            SpecialDay day = days.find(id).orElseThrow(() -> new Refused(GONE));
            demandText("reason", reason, "Đề nghị nêu lý do và văn bản.");
            if (lastDay == null || lastDay.isBefore(day.firstDay()) || !lastDay.isBefore(day.lastDay())) {
                throw new Refused(
                        "lastDay",
                        "Ngày cuối mới phải từ " + PaperDate.format(day.firstDay()) + " và trước "
                                + PaperDate.format(day.lastDay()) + ".");
            }
            days.remove(id, actor.fullName(), reason);
            days.add(
                    List.of(new SpecialDay(null, day.firstDay(), lastDay, day.kind(), day.name(), day.source())),
                    actor.fullName());
            record("Kết thúc sớm " + describe(day) + " vào ngày " + PaperDate.format(lastDay) + ": " + reason, actor);
        });
    }

    /** @throws Refused where it is gone, or nobody says why */
    public void remove(long id, String reason, Actor actor) {
        changing(() -> {
            SpecialDay day = days.find(id).orElseThrow(() -> new Refused(GONE));
            demandText("reason", reason, "Đề nghị nêu lý do và văn bản.");
            days.remove(id, actor.fullName(), reason);
            record("Bỏ " + describe(day) + ": " + reason, actor);
        });
    }

    /**
     * Takes a file: all of its new rows, or nothing and its faults.
     *
     * @return number of periods added; rows that are in force already do not count
     */
    public int receive(byte[] content, Faults faults, Actor actor) {
        int[] added = new int[1];
        changing(() -> {
            List<SpecialDay> read = SpecialDayFile.read(content, days.inForce(), faults);
            if (faults.isEmpty() && !read.isEmpty()) {
                days.add(read, actor.fullName());
                added[0] = read.size();
                record("Nhập " + read.size() + " đợt nghỉ, làm bù từ tệp", actor);
            }
        });
        return added[0];
    }

    private void changing(Runnable change) {
        transaction.executeWithoutResult(status -> {
            days.lock();
            change.run();
        });
        workingDays.forget();
    }

    private static void demandText(String field, String text, String sentence) {
        if (text == null || text.isBlank()) {
            throw new Refused(field, sentence);
        }
    }

    private static String describe(SpecialDay day) {
        return day.kind().label().toLowerCase() + " “" + day.name() + "” (" + PaperDate.format(day.firstDay()) + " – "
                + PaperDate.format(day.lastDay()) + ")";
    }

    private void record(String text, Actor actor) {
        events.happened(KIND, text, null, null, null, actor);
    }
}
