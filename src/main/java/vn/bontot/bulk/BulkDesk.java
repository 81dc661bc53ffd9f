package vn.bontot.bulk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Actor;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.desk.Verdict;

/** What an officer does with an act on many tasks: look at it beforehand, queue it, withdraw it. */
@Service
public class BulkDesk {

    private static final int LONGEST_REASON = 1000;

    private final BulkActs acts;
    private final BulkSettings settings;
    private final Clock clock;

    BulkDesk(BulkActs acts, BulkSettings settings, Clock clock) {
        this.acts = acts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Puts together what is to be looked at before anything is done.
     *
     * @param chosen open tasks of the actor, all of this kind
     * @return the act's id
     * @throws Refused where nothing was chosen, or too much
     */
    @Transactional
    public String prepare(BulkKind kind, Verdict verdict, List<Candidate> chosen, Actor actor) {
        if (chosen.isEmpty()) {
            throw new Refused("Đề nghị chọn ít nhất một hồ sơ.");
        }
        if (chosen.size() > settings.most()) {
            throw new Refused("Mỗi lần xử lý được nhiều nhất %d hồ sơ; danh sách này có %d, đề nghị lọc bớt."
                    .formatted(settings.most(), chosen.size()));
        }
        List<Candidate> ordered = new ArrayList<>(chosen);
        ordered.sort(Comparator.comparing((Candidate task) -> task.attention().isEmpty()));
        String id = UUID.randomUUID().toString();
        acts.add(id, actor, kind, verdict, ordered);
        return id;
    }

    /**
     * What the officer adds before the act is queued.
     *
     * @param lookedAt whether the officer says to have looked at what is to be looked at
     * @param reason of a return, for all
     * @param reasons own ones, by task
     * @param dueOn until when returned dossiers are to be completed
     */
    public record Order(boolean lookedAt, String reason, Map<String, String> reasons, LocalDate dueOn) {}

    /** @throws Refused where something is missing, or the act was queued already */
    @Transactional
    public void queue(BulkAct act, Order order) {
        Map<String, String> own = act.returns() ? known(act, order.reasons()) : Map.of();
        String reason = act.returns() ? stripped(order.reason()) : null;
        demandComplete(act, order, reason, own);
        LocalDate dueOn = act.needsDate() ? order.dueOn() : null;
        if (!acts.queue(
                act.id(), act.username(), reason, dueOn, settings.withdrawable().toSeconds())) {
            throw new Refused("Danh sách này đã được gửi đi rồi.");
        }
        acts.ownReasons(act.id(), own);
    }

    /** @throws Refused where it has been started, or withdrawn before */
    @Transactional
    public void withdraw(BulkAct act) {
        if (!acts.withdraw(act.id(), act.username())) {
            throw new Refused("Danh sách này không còn hủy được.");
        }
    }

    private void demandComplete(BulkAct act, Order order, String reason, Map<String, String> own) {
        List<Problem> problems = new ArrayList<>();
        if (!act.returns() && act.remarkable() > 0 && !order.lookedAt()) {
            problems.add(new Problem("lookedAt", "Đề nghị xác nhận đã xem từng hồ sơ có điểm cần lưu ý."));
        }
        if (act.returns()) {
            if (reason == null && own.size() < act.total()) {
                problems.add(new Problem(
                        "reason", "Đề nghị nêu nội dung cần bổ sung chung, hoặc nêu riêng cho từng hồ sơ."));
            }
            int longest = own.values().stream().mapToInt(String::length).max().orElse(0);
            if (longest + (reason == null ? 0 : reason.length() + 1) > LONGEST_REASON) {
                problems.add(new Problem(
                        "reason", "Nội dung cần bổ sung chung và riêng của một hồ sơ cộng lại không quá 1.000 ký tự."));
            }
        }
        if (act.needsDate() && (order.dueOn() == null || order.dueOn().isBefore(LocalDate.now(clock)))) {
            problems.add(new Problem("dueOn", "Đề nghị nhập hạn bổ sung, không trước hôm nay."));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private Map<String, String> known(BulkAct act, Map<String, String> reasons) {
        Set<String> tasks = acts.items(act.id()).stream().map(BulkItem::taskId).collect(Collectors.toSet());
        Map<String, String> own = new HashMap<>();
        reasons.forEach((task, reason) -> {
            if (tasks.contains(task) && stripped(reason) != null) {
                own.put(task, stripped(reason));
            }
        });
        return own;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
