package vn.bontot.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.Refused;
import vn.bontot.files.Faults;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.sql.RecordMapper;

/** Accounts and posts from a file: looked at first, then carried out as a whole. Posts that are not in it stay. */
@Service
public class ImportingAccounts {

    private record Place(String code, String name, OrganisationType type, LocalDate validTo) {}

    private record Held(String username, String role, String organisationCode, LocalDate validFrom, LocalDate validTo) {

        boolean overlaps(LocalDate from, LocalDate to) {
            return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
        }
    }

    private record Key(String username, String role, String organisationCode) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Posts posts;
    private final EventLog events;
    private final Clock clock;

    ImportingAccounts(JdbcClient jdbc, Accounts accounts, Posts posts, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.posts = posts;
        this.events = events;
        this.clock = clock;
    }

    /** What the file would change; where it has faults, nothing is to be carried out. */
    @Transactional(readOnly = true)
    public AccountPlan plan(byte[] content, Faults faults) {
        return new Planning(faults).of(AccountFile.read(content, faults));
    }

    /**
     * Carries the file out.
     *
     * @param fingerprint of the plan that was looked at
     * @throws Refused where something has changed since, or the file has faults
     */
    @Transactional
    public AccountPlan carryOut(byte[] content, String fingerprint, Actor actor) {
        accounts.lock(actor.username());
        Faults faults = new Faults();
        AccountPlan plan = plan(content, faults);
        if (!faults.isEmpty() || !plan.fingerprint().equals(fingerprint)) {
            throw changedSince();
        }
        try {
            plan.changes().forEach(line -> carryOut(line, actor));
        } catch (DataIntegrityViolationException raced) {
            throw changedSince();
        }
        return plan;
    }

    private static Refused changedSince() {
        return new Refused(
                "Tài khoản, chức trách đã thay đổi từ lúc xem trước, hoặc tệp này vừa được thực hiện; chưa có gì"
                        + " được ghi thêm. Đề nghị xem trước lại.");
    }

    private void carryOut(AccountPlan.Line line, Actor actor) {
        switch (line.account()) {
            case CREATE -> accounts.create(line.username(), line.fullName(), line.email(), line.phone());
            case CHANGE -> accounts.describe(line.username(), line.fullName(), line.email(), line.phone());
            case NOTHING -> {}
        }
        switch (line.post()) {
            case CREATE -> posts.give(line.username(), line.role(), line.organisation(), line.from(), line.to());
            case CHANGE -> posts.setLastDay(line.username(), line.role(), line.organisation(), line.from(), line.to());
            case NOTHING -> {}
        }
        events.happened(
                "ManageAccount",
                line.username() + " (" + line.fullName() + "): " + line.text(),
                null,
                null,
                line.organisation(),
                actor);
    }

    /** Compares the rows with what is there, all of which is read at once. */
    private final class Planning {

        private final Faults faults;
        private final LocalDate today = LocalDate.now(clock);
        private final Map<String, Place> places = jdbc
                .sql("select code, name, type, valid_to from organisation")
                .query(RecordMapper.of(Place.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Place::code, Function.identity()));
        private final Map<String, Account> known =
                jdbc.sql("select * from account").query(RecordMapper.of(Account.class)).list().stream()
                        .collect(Collectors.toMap(
                                account -> account.username().toLowerCase(Locale.ROOT),
                                Function.identity(),
                                (a, b) -> a));
        private final Map<Key, List<Held>> held =
                jdbc.sql("select * from post").query(RecordMapper.of(Held.class)).list().stream()
                        .collect(Collectors.groupingBy(
                                post -> new Key(post.username(), post.role(), post.organisationCode()),
                                HashMap::new,
                                Collectors.toCollection(ArrayList::new)));
        private final Set<String> planned = new HashSet<>();
        private final Set<Held> inFile = new HashSet<>();

        Planning(Faults faults) {
            this.faults = faults;
        }

        AccountPlan of(List<AccountFile.Row> rows) {
            List<AccountPlan.Line> lines = new ArrayList<>();
            for (AccountFile.Row row : rows) {
                int before = faults.count();
                if (row.username() != null) {
                    checkAccount(row);
                }
                if (row.organisation() != null) {
                    checkPlace(row);
                }
                if (row.whole() && faults.count() == before) {
                    AccountPlan.Line line = line(row);
                    if (line != null) {
                        lines.add(line);
                    }
                }
            }
            return new AccountPlan(lines);
        }

        private void checkAccount(AccountFile.Row row) {
            Account there = known.get(row.username().toLowerCase(Locale.ROOT));
            if (there != null && !there.username().equals(row.username())) {
                row.source()
                        .fault(
                                "username",
                                "Chỉ khác chữ hoa, chữ thường với tài khoản “" + there.username()
                                        + "” đã có; hãy viết đúng như thế.");
            } else if (there != null && there.simulated()) {
                row.source().fault("username", "Tài khoản này là của cán bộ giả định; hãy đặt tên khác.");
            }
        }

        private void checkPlace(AccountFile.Row row) {
            Place place = places.get(row.organisation());
            if (place == null) {
                row.source().fault("organisation", "Không có tổ chức đảng mã này; hãy sửa mã.");
            } else if (place.validTo() != null && place.validTo().isBefore(today)) {
                row.source().fault("organisation", "Tổ chức đảng này không còn hoạt động; hãy sửa mã.");
            } else if (row.role() != null && !row.role().existsAt(place.type())) {
                row.source()
                        .fault(
                                "role",
                                "Vai trò này không có ở " + place.type().label() + " (" + place.name()
                                        + "); hãy sửa vai trò hoặc mã tổ chức đảng.");
            }
        }

        /** Null where the row has a fault. */
        private AccountPlan.Line line(AccountFile.Row row) {
            List<Held> same = held.computeIfAbsent(
                    new Key(row.username(), row.role().id(), row.organisation()), key -> new ArrayList<>());
            LocalDate from = row.from() != null ? row.from() : begin(same, row.to());
            Held there = same.stream()
                    .filter(post -> post.validFrom().equals(from))
                    .findFirst()
                    .orElse(null);
            Held wanted = new Held(row.username(), row.role().id(), row.organisation(), from, row.to());
            if (!isPossible(row, same, there, wanted)) {
                return null;
            }
            same.remove(there);
            same.add(wanted);
            return line(row, there, wanted);
        }

        /** The day on which the post that is meant began: of the one that is open, or today for a new one. */
        private LocalDate begin(List<Held> same, LocalDate to) {
            return same.stream()
                    .filter(post -> post.overlaps(today, null) || post.validTo().equals(to))
                    .map(Held::validFrom)
                    .findFirst()
                    .orElse(today);
        }

        private boolean isPossible(AccountFile.Row row, List<Held> same, Held there, Held wanted) {
            if (!inFile.add(new Held(row.username(), row.role().id(), row.organisation(), wanted.validFrom(), null))) {
                row.source()
                        .fault("role", "Chức trách này đã có ở một dòng trên với cùng ngày bắt đầu; hãy bỏ một dòng.");
                return false;
            }
            if (wanted.validTo() != null && wanted.validTo().isBefore(wanted.validFrom())) {
                row.source()
                        .fault(
                                "validTo",
                                "Ngày kết thúc đứng trước ngày bắt đầu (" + PaperDate.format(wanted.validFrom())
                                        + "); hãy sửa ngày.");
                return false;
            }
            for (Held post : same) {
                if (post != there && post.overlaps(wanted.validFrom(), wanted.validTo())) {
                    row.source()
                            .fault(
                                    "validFrom",
                                    "Trùng thời gian với chức trách này từ ngày " + PaperDate.format(post.validFrom())
                                            + "; hãy viết đúng ngày ấy hoặc kết thúc trước đã.");
                    return false;
                }
            }
            return true;
        }

        private AccountPlan.Line line(AccountFile.Row row, Held there, Held wanted) {
            Account account = known.get(row.username().toLowerCase(Locale.ROOT));
            String email = row.email().isEmpty() && account != null ? account.email() : emptyToNull(row.email());
            String phone = row.phone().isEmpty() && account != null ? account.phone() : emptyToNull(row.phone());
            List<String> words = new ArrayList<>();
            boolean first = planned.add(row.username());
            AccountPlan.Step accountStep = AccountPlan.Step.NOTHING;
            if (first && account == null) {
                accountStep = AccountPlan.Step.CREATE;
                words.add("tạo tài khoản");
            } else if (first
                    && !(row.fullName().equals(account.fullName())
                            && Objects.equals(email, account.email())
                            && Objects.equals(phone, account.phone()))) {
                accountStep = AccountPlan.Step.CHANGE;
                words.add("sửa họ tên, thư hoặc điện thoại");
            }
            String post =
                    row.role().label() + ", " + places.get(row.organisation()).name();
            AccountPlan.Step postStep = AccountPlan.Step.NOTHING;
            AccountPlan.Kind kind = AccountPlan.Kind.UNCHANGED;
            if (there == null) {
                postStep = AccountPlan.Step.CREATE;
                kind = AccountPlan.Kind.NEW;
                words.add("giao chức trách " + post + " từ " + PaperDate.format(wanted.validFrom())
                        + (wanted.validTo() == null ? "" : " đến hết " + PaperDate.format(wanted.validTo())));
            } else if (!Objects.equals(there.validTo(), wanted.validTo())) {
                postStep = AccountPlan.Step.CHANGE;
                kind = ends(there, wanted) ? AccountPlan.Kind.ENDED : AccountPlan.Kind.CHANGED;
                words.add("chức trách " + post
                        + (wanted.validTo() == null
                                ? ": bỏ ngày kết thúc"
                                : ": kết thúc sau ngày " + PaperDate.format(wanted.validTo())));
            } else {
                words.add("chức trách " + post + ": giữ nguyên");
            }
            if (kind == AccountPlan.Kind.UNCHANGED && accountStep != AccountPlan.Step.NOTHING) {
                kind = AccountPlan.Kind.CHANGED;
            }
            return new AccountPlan.Line(
                    row.source().line(),
                    kind,
                    String.join("; ", words),
                    row.username(),
                    row.fullName(),
                    email,
                    phone,
                    row.role(),
                    row.organisation(),
                    wanted.validFrom(),
                    wanted.validTo(),
                    accountStep,
                    postStep);
        }

        private static boolean ends(Held there, Held wanted) {
            return wanted.validTo() != null
                    && (there.validTo() == null || wanted.validTo().isBefore(there.validTo()));
        }

        private static String emptyToNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
