package vn.bontot.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.desk.PaperDate;
import vn.bontot.identity.Role;
import vn.bontot.sql.RecordMapper;

/** The accounts of real people, with their posts. */
@Repository
class AccountList {

    /** What the list is narrowed to, as it stands in the address. */
    enum State {
        ALL("", "Tất cả", "1 = 1"),
        NO_PASSWORD("chua-co-mat-khau", "Chưa có mật khẩu", "a.password_hash is null"),
        START_PASSWORD("chua-doi-mat-khau", "Chưa đổi mật khẩu khởi tạo", "a.start_password_until is not null"),
        NO_POST("khong-chuc-trach", "Không giữ chức trách nào", "not a.administrator and not exists (" + POST + ")"),
        LOCKED("khoa", "Đã khóa", "not a.enabled");

        private final String address;
        private final String label;
        private final String sql;

        State(String address, String label, String sql) {
            this.address = address;
            this.label = label;
            this.sql = sql;
        }

        public String address() {
            return address;
        }

        public String label() {
            return label;
        }

        /** All where the address names none. */
        static State of(String address) {
            for (State state : values()) {
                if (state.address.equals(address)) {
                    return state;
                }
            }
            return ALL;
        }
    }

    /** @param startPasswordUntil last day of a password that was handed out; null for one of the person's own choice */
    record Line(
            String username,
            String fullName,
            String email,
            String phone,
            boolean enabled,
            boolean administrator,
            boolean hasPassword,
            LocalDate startPasswordUntil) {}

    /**
     * A post, over, running or to come.
     *
     * @param validTo last day; null where it is open
     */
    record PostLine(
            String username,
            String role,
            String organisationCode,
            String organisationName,
            LocalDate validFrom,
            LocalDate validTo,
            LocalDate today) {

        public String label() {
            return Role.of(role).label() + ", " + organisationName;
        }

        public String period() {
            return "từ " + PaperDate.format(validFrom)
                    + (validTo == null ? "" : " đến hết " + PaperDate.format(validTo));
        }

        public boolean over() {
            return validTo != null && validTo.isBefore(today);
        }
    }

    private static final String POST =
            """
            select 1 from post p where p.username = a.username and p.valid_from <= :today
              and (p.valid_to is null or p.valid_to >= :today)
            """;

    private static final String WHERE =
            """
            from account a where not a.simulated
              and (%s or exists (select 1 from post p join organisation o on o.code = p.organisation_code
                where p.username = a.username and %s))
              and\s
            """
                    .formatted(
                            NameSearch.in("a.full_name", "a.username"),
                            NameSearch.in("a.full_name", "a.username", "o.name", "o.code"));

    private static final String COLUMNS =
            """
            select a.username, a.full_name, a.email, a.phone, a.enabled, a.administrator,
              a.password_hash is not null as has_password, a.start_password_until
            """;

    private static final String POSTS =
            """
            select p.username, p.role, p.organisation_code, o.name as organisation_name, p.valid_from, p.valid_to,
              cast(:today as date) as today
            from post p join organisation o on o.code = p.organisation_code
            where p.username in (:usernames) order by p.username, p.valid_to desc nulls first, p.valid_from desc
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<Line> page(State state, String name, int number) {
        return Page.of(
                jdbc,
                COLUMNS,
                WHERE + state.sql,
                "order by a.full_name, a.username",
                parameters(name),
                number,
                Line.class);
    }

    /** All of the list that can sign in, not one page only. */
    List<Line> all(State state, String name) {
        return jdbc.sql(COLUMNS + WHERE + state.sql + " and a.enabled order by a.full_name, a.username")
                .params(parameters(name))
                .query(RecordMapper.of(Line.class))
                .list();
    }

    Line find(String username) {
        return jdbc.sql(COLUMNS + "from account a where not a.simulated and a.username = :username")
                .param("username", username)
                .query(RecordMapper.of(Line.class))
                .optional()
                .orElse(null);
    }

    /** The posts of these accounts by username, those that are open first. */
    Map<String, List<PostLine>> posts(List<Line> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(POSTS)
                .param("today", LocalDate.now(clock))
                .param("usernames", accounts.stream().map(Line::username).toList())
                .query(RecordMapper.of(PostLine.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(PostLine::username));
    }

    private Map<String, Object> parameters(String name) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", LocalDate.now(clock));
        parameters.putAll(NameSearch.words(name));
        return parameters;
    }
}
