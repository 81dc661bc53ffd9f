package vn.bontot.identity;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.Refused;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;

/** What an administrator does with one account. Every act is recorded; what is refused changes nothing. */
@Service
public class ManagingAccounts {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 30;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Posts posts;
    private final Organisations organisations;
    private final EventLog events;
    private final Clock clock;

    ManagingAccounts(
            JdbcClient jdbc,
            Accounts accounts,
            Posts posts,
            Organisations organisations,
            EventLog events,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.posts = posts;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /** Creates an account that cannot sign in before it gets a start password and a post. */
    @Transactional
    public void create(String username, String fullName, String email, String phone, Actor actor) {
        if (!AccountFile.USERNAME.matcher(username).matches()) {
            throw new Refused("ten", AccountFile.USERNAME_WORDING);
        }
        boolean taken = jdbc.sql("select count(*) from account where lower(username) = lower(?)")
                        .param(username)
                        .query(Integer.class)
                        .single()
                > 0;
        if (taken) {
            throw alreadyThere();
        }
        demandDescription(fullName, email, phone);
        try {
            accounts.create(username, fullName.strip(), emptyToNull(email), emptyToNull(phone));
        } catch (DuplicateKeyException raced) {
            throw alreadyThere();
        }
        record(username, "tạo tài khoản", null, actor);
    }

    private static Refused alreadyThere() {
        return new Refused("ten", "Đã có tài khoản với tên đăng nhập này.");
    }

    @Transactional
    public void describe(String username, String fullName, String email, String phone, Actor actor) {
        locked(username);
        demandDescription(fullName, email, phone);
        accounts.describe(username, fullName.strip(), emptyToNull(email), emptyToNull(phone));
        record(username, "sửa họ tên, thư hoặc điện thoại", null, actor);
    }

    private static void demandDescription(String fullName, String email, String phone) {
        if (fullName.isBlank() || fullName.length() > LONGEST_NAME) {
            throw new Refused("hoTen", "Đề nghị nhập họ tên, không quá " + LONGEST_NAME + " ký tự.");
        }
        if (email.length() > LONGEST_NAME || !email.isBlank() && !email.strip().matches("[^@\\s]+@[^@\\s]+")) {
            throw new Refused("thu", "Địa chỉ thư không hợp lệ; đề nghị sửa hoặc để trống.");
        }
        if (phone.length() > LONGEST_PHONE) {
            throw new Refused("dienThoai", "Số điện thoại không quá " + LONGEST_PHONE + " ký tự.");
        }
    }

    /** Takes every right away at the account's next click, or gives them back. */
    @Transactional
    public void setEnabled(String username, boolean enabled, Actor actor) {
        Account account = locked(username);
        if (!enabled) {
            demandNotOneself(username, actor);
        }
        if (account.enabled() == enabled) {
            return;
        }
        if (enabled) {
            accounts.enable(username);
        } else {
            accounts.disable(username);
        }
        record(username, enabled ? "mở khóa tài khoản" : "khóa tài khoản", null, actor);
    }

    /** Whoever acts is an administrator and stays one, so there is always at least one. */
    @Transactional
    public void setAdministrator(String username, boolean administrator, Actor actor) {
        Account account = locked(username);
        if (!administrator) {
            demandNotOneself(username, actor);
        }
        if (account.administrator() == administrator) {
            return;
        }
        accounts.setAdministrator(username, administrator);
        record(username, administrator ? "giao quyền quản trị" : "thôi quyền quản trị", null, actor);
    }

    private static void demandNotOneself(String username, Actor actor) {
        if (username.equals(actor.username())) {
            throw new Refused("Đồng chí không tự khóa hoặc tự thôi quyền quản trị của mình được.");
        }
    }

    /** @param to last day; null where it is open */
    @Transactional
    public void givePost(
            String username, Role role, String organisationCode, LocalDate from, LocalDate to, Actor actor) {
        locked(username);
        Organisation organisation;
        try {
            organisation = organisations.get(organisationCode);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("toChuc", "Không có tổ chức đảng mã này.");
        }
        if (!role.existsAt(organisation.type())) {
            throw new Refused(
                    "vaiTro",
                    "Vai trò này không có ở " + organisation.type().label() + " (" + organisation.name() + ").");
        }
        if (to != null && to.isBefore(from)) {
            throw new Refused("denNgay", "Ngày kết thúc không được trước ngày bắt đầu.");
        }
        if (overlaps(username, role, organisationCode, from, to)) {
            throw new Refused("tuNgay", "Tài khoản này đã giữ chức trách ấy trong thời gian đã chọn.");
        }
        posts.give(username, role, organisationCode, from, to);
        record(
                username,
                "giao chức trách " + role.label() + ", " + organisation.name() + " từ " + PaperDate.format(from)
                        + (to == null ? "" : " đến hết " + PaperDate.format(to)),
                organisationCode,
                actor);
    }

    private boolean overlaps(String username, Role role, String organisationCode, LocalDate from, LocalDate to) {
        return jdbc.sql(
                                """
                                select count(*) from post
                                where username = :username and role = :role and organisation_code = :organisation
                                  and (valid_to is null or valid_to >= :from)
                                  and (cast(:to as date) is null or valid_from <= :to)
                                """)
                        .param("username", username)
                        .param("role", role.id())
                        .param("organisation", organisationCode)
                        .param("from", from)
                        .param("to", to)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Ends a post.
     *
     * @param from the day on which it began, which tells it from others of the same kind
     * @param lastDay yesterday at the earliest: the past stays as it was
     */
    @Transactional
    public void endPost(
            String username, Role role, String organisationCode, LocalDate from, LocalDate lastDay, Actor actor) {
        locked(username);
        if (lastDay.isBefore(LocalDate.now(clock).minusDays(1))) {
            throw new Refused("Ngày cuối cùng giữ chức trách không được trước ngày hôm qua.");
        }
        boolean running = jdbc.sql(
                                """
                                select count(*) from post
                                where username = ? and role = ? and organisation_code = ? and valid_from = ?
                                  and (valid_to is null or valid_to >= ?)
                                """)
                        .params(username, role.id(), organisationCode, from, LocalDate.now(clock))
                        .query(Integer.class)
                        .single()
                > 0;
        if (!running) {
            throw new Refused("Chức trách này đã kết thúc hoặc không còn.");
        }
        posts.setLastDay(username, role, organisationCode, from, lastDay);
        record(
                username,
                "chức trách " + role.label() + ", "
                        + organisations.get(organisationCode).name() + ": kết thúc sau ngày "
                        + PaperDate.format(lastDay),
                organisationCode,
                actor);
    }

    private Account locked(String username) {
        return accounts.lock(username)
                .filter(account -> !account.simulated())
                .orElseThrow(() -> new Refused("Không có tài khoản này."));
    }

    private void record(String username, String text, String organisationCode, Actor actor) {
        events.happened("ManageAccount", username + ": " + text, null, null, organisationCode, actor);
    }

    private static String emptyToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
