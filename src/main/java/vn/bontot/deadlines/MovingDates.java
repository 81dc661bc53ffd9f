package vn.bontot.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.bontot.Application;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.Refused;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;

/**
 * Moves a date of a campaign, or gives one unit or one committee longer: the calendar, the due dates of the open tasks,
 * the timers and the timers of reminders in one transaction; the engine's own list of tasks follows in hundreds.
 */
@Service
public class MovingDates {

    private static final String KIND = "MoveDate";
    private static final ZoneId ZONE = ZoneId.of(Application.ZONE);

    private final CampaignCalendar calendar;
    private final WorkingDays workingDays;
    private final DateMoves moves;
    private final DatedProcesses processes;
    private final FollowingDates following;
    private final Organisations organisations;
    private final EventLog events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MovingDates(
            CampaignCalendar calendar,
            WorkingDays workingDays,
            DateMoves moves,
            DatedProcesses processes,
            FollowingDates following,
            Organisations organisations,
            EventLog events,
            TransactionTemplate transaction,
            Clock clock) {
        this.calendar = calendar;
        this.workingDays = workingDays;
        this.moves = moves;
        this.processes = processes;
        this.following = following;
        this.organisations = organisations;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What would become another; nothing is changed.
     *
     * @throws Refused where there is no such date, or it cannot be moved to that day
     */
    public MoveEffects preview(DateChange change) {
        CalendarDates before = calendar.of(change.campaignCode());
        CalendarEntry entry = movable(before, change);
        Place place = place(change);
        LocalDate from = before.lastDay(place, entry.name(), null);
        demandDay(change, from);
        CalendarDates after = before.after(change);
        List<WaitingTimer> timers = processes.timers(change.campaignCode());
        return new MoveEffects(
                change,
                entry,
                from,
                movedEntries(before.dated(place), after.dated(place)),
                movedTasks(change, before, after),
                timers.stream()
                        .filter(timer -> !timer.reminds())
                        .map(timer -> moved(timer, change.campaignCode(), before, after))
                        .flatMap(Optional::stream)
                        .toList(),
                timers.stream()
                        .filter(WaitingTimer::reminds)
                        .filter(timer -> place.committeeCode() == null
                                || place.committeeCode().equals(timer.committeeCode()))
                        .toList(),
                overtaken(before, entry, place, from, change.to()),
                !workingDays.isWorkingDay(change.to()),
                from.isBefore(LocalDate.now(clock)));
    }

    /**
     * Moves the date.
     *
     * @param from the day that the one who decides has seen; another has moved it meanwhile where it is no longer that
     * @return number of the act
     */
    public long move(DateChange change, LocalDate from, String reason, String document, Actor actor) {
        demandText("lyDo", reason, "Đề nghị nêu lý do.");
        demandText("vanBan", document, "Đề nghị nhập số, ngày văn bản.");
        try {
            Long id = transaction.execute(status -> {
                moves.lock(change.campaignCode());
                MoveEffects effects = preview(change);
                if (!effects.from().equals(from)) {
                    throw new Refused("Mốc này vừa được chuyển sang " + PaperDate.format(effects.from())
                            + "; đề nghị xem lại các thay đổi rồi chuyển.");
                }
                return carryOut(effects, reason, document, actor);
            });
            following.follow(change.campaignCode());
            return id;
        } catch (ConcurrencyFailureException raced) {
            throw new Refused("Một hẹn giờ của phong trào vừa đến hạn trong cùng lúc; chưa có gì thay đổi."
                    + " Đề nghị xem lại các thay đổi rồi chuyển.");
        }
    }

    /** Every act by which a date of the campaign was moved, the newest first. */
    public List<DateMove> of(String campaignCode) {
        return moves.of(campaignCode);
    }

    public Optional<DateMove> find(long id) {
        return moves.find(id);
    }

    /** How many open tasks of the engine's own list still wait for their new date. */
    public int behind(String campaignCode) {
        return processes.behind(campaignCode);
    }

    private long carryOut(MoveEffects effects, String reason, String document, Actor actor) {
        DateChange change = effects.change();
        long id = moves.record(change, effects.entry().label(), effects.from(), reason, document, actor);
        String days = PaperDate.format(effects.from()) + " sang " + PaperDate.format(change.to());
        if (change.organisationCode() == null) {
            moves.moveEntry(change, "Văn bản số " + document + ": chuyển từ " + days + ".");
        } else {
            moves.extend(change);
        }
        moves.setDue(effects.tasks());
        processes.askAgain(effects.timers().stream().map(MovedTimer::timer).toList());
        // Last, because they ask for the open tasks.
        processes.askAgain(effects.reminders());
        moves.counted(
                id,
                effects.tasks().size(),
                effects.timers().size() + effects.reminders().size());
        Place place = place(change);
        events.happened(
                KIND,
                "Chuyển “" + effects.entry().label() + "” từ " + days + ", văn bản số " + document + ": " + reason,
                change.campaignCode(),
                place.committeeCode(),
                place.unitCode(),
                actor);
        return id;
    }

    private static CalendarEntry movable(CalendarDates dates, DateChange change) {
        return dates.dated(new Place(change.campaignCode(), null, null, null)).stream()
                .map(DatedEntry::entry)
                .filter(entry ->
                        entry.name().equals(change.name()) && entry.cycleCode().equals(change.cycleCode()))
                .findFirst()
                .orElseThrow(() -> new Refused("Lịch của phong trào không có mốc này."));
    }

    private Place place(DateChange change) {
        String cycle = change.cycleCode().isEmpty() ? null : change.cycleCode();
        if (change.organisationCode() == null) {
            return new Place(change.campaignCode(), cycle, null, null);
        }
        Organisation organisation = organisation(change.organisationCode());
        if (organisation.type() == OrganisationType.PROVINCE) {
            throw new Refused("Chỉ gia hạn cho một cấp ủy hoặc một tổ chức đảng của cấp ủy.");
        }
        return new Place(
                change.campaignCode(),
                cycle,
                organisation.committeeCode(),
                organisation.type().isUnit() ? organisation.code() : null);
    }

    private Organisation organisation(String code) {
        try {
            return organisations.get(code);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("Không có tổ chức đảng mã “" + code + "”.");
        }
    }

    private void demandDay(DateChange change, LocalDate from) {
        if (change.to().isBefore(LocalDate.now(clock))) {
            throw new Refused("denNgay", "Ngày mới không được trước hôm nay.");
        }
        if (change.to().equals(from)) {
            throw new Refused("denNgay", "Ngày mới trùng với ngày đang áp dụng.");
        }
        if (change.organisationCode() != null && change.to().isBefore(from)) {
            throw new Refused("denNgay", "Gia hạn phải đến sau ngày đang áp dụng (" + PaperDate.format(from) + ").");
        }
    }

    private static void demandText(String field, String text, String sentence) {
        if (text == null || text.isBlank()) {
            throw new Refused(field, sentence);
        }
    }

    private List<DatedTask> movedTasks(DateChange change, CalendarDates before, CalendarDates after) {
        Map<String, String> names = processes.datesOfTasks();
        return moves.openTasks(change.campaignCode(), change.organisationCode()).stream()
                .filter(task -> names.containsKey(task.key()))
                .map(task -> new DatedTask(
                        task, day(before, task, names.get(task.key())), day(after, task, names.get(task.key()))))
                .filter(task -> !task.from().equals(task.to()))
                .toList();
    }

    static LocalDate day(CalendarDates dates, OpenTask task, String name) {
        return dates.lastDay(Place.of(task), name, task.createdAt().atZone(ZONE).toLocalDate());
    }

    private static List<MovedEntry> movedEntries(List<DatedEntry> before, List<DatedEntry> after) {
        return before.stream()
                .flatMap(old -> after.stream()
                        .filter(now -> now.entry().name().equals(old.entry().name())
                                && now.entry().cycleCode().equals(old.entry().cycleCode())
                                && !now.day().equals(old.day()))
                        .map(now -> new MovedEntry(old.entry(), old.day(), now.day())))
                .toList();
    }

    /** A timer fires at midnight before or after its day, so it moves by as many days as its date. */
    private static Optional<MovedTimer> moved(
            WaitingTimer timer, String campaignCode, CalendarDates before, CalendarDates after) {
        Place place = new Place(campaignCode, timer.cycleCode(), timer.committeeCode(), null);
        Duration days = Duration.between(
                before.lastDay(place, timer.dateName(), null).atStartOfDay(),
                after.lastDay(place, timer.dateName(), null).atStartOfDay());
        return days.isZero()
                ? Optional.empty()
                : Optional.of(new MovedTimer(timer, timer.firesAt().plus(days)));
    }

    private static List<DatedEntry> overtaken(
            CalendarDates before, CalendarEntry entry, Place place, LocalDate from, LocalDate to) {
        return before.dated(place).stream()
                .filter(other -> other.entry().cycleCode().equals(entry.cycleCode()))
                .filter(other -> !other.entry().name().equals(entry.name())
                        && !entry.name().equals(other.entry().base()))
                .filter(other -> from.isBefore(to)
                        ? !other.day().isBefore(from) && other.day().isBefore(to)
                        : !other.day().isAfter(from) && other.day().isAfter(to))
                .toList();
    }
}
