package vn.bontot.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.Refused;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;
import vn.bontot.sql.RecordMapper;

/**
 * Substitution for a period ("ủy quyền xử lý"): an office writes down what a signed document says, and from then on the
 * substitute has the post, its tasks and what it sees. It rests on a post that somebody holds, so it cannot be passed on.
 */
@Service
public class Substitutions {

    /**
     * What the document says.
     *
     * @param username whose post it is
     * @param to last day
     */
    public record Document(
            String username,
            Role role,
            String organisationCode,
            String substitute,
            LocalDate from,
            LocalDate to,
            String number) {}

    private record Stored(
            String username, String role, String organisationCode, String substitute, LocalDate validTo) {}

    private static final Set<Role> OFFICES = Set.of(Role.ORGANISATION_BOARD, Role.SESSION_SECRETARY);
    private static final int LONGEST_NUMBER = 150;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Posts posts;
    private final Organisations organisations;
    private final TakingOver takingOver;
    private final EventLog events;
    private final Clock clock;

    Substitutions(
            JdbcClient jdbc,
            Accounts accounts,
            Posts posts,
            Organisations organisations,
            TakingOver takingOver,
            EventLog events,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.posts = posts;
        this.organisations = organisations;
        this.takingOver = takingOver;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the person's office keeps substitutions at all. */
    public static boolean mayEnter(Person person) {
        return person.administrator() || !offices(person).isEmpty();
    }

    /**
     * Organisations whose office the person is, by a post of their own: they enter substitutions for these, and for those
     * whose committee these are.
     */
    public static Set<String> offices(Person person) {
        return person.posts().stream()
                .filter(post -> post.own() && OFFICES.contains(post.role()))
                .map(Post::organisationCode)
                .collect(Collectors.toSet());
    }

    /** @throws Refused where the person may not enter it, or it cannot be */
    @Transactional
    public void enter(Document document, Person person, Actor actor) {
        Organisation organisation = demandOffice(person, document.organisationCode());
        Account holder = accounts.lock(document.username())
                .orElseThrow(() -> new Refused("Không có tài khoản của người ủy quyền."));
        demandPeriod(document);
        if (document.number().isBlank() || document.number().length() > LONGEST_NUMBER) {
            throw new Refused(
                    "vanBan", "Đề nghị nhập số, ngày văn bản ủy quyền, không quá " + LONGEST_NUMBER + " ký tự.");
        }
        Account substitute = accounts.find(document.substitute())
                .filter(account -> account.enabled() && !account.simulated())
                .orElseThrow(() -> new Refused("nguoiThay", "Đề nghị chọn người được ủy quyền."));
        demandSomebodyElse(document, person);
        if (isOverlapped(document)) {
            throw new Refused("tuNgay", "Chức trách này đã được ủy quyền trong thời gian đã chọn.");
        }
        jdbc.sql(
                        "insert into substitution (username, role, organisation_code, substitute, valid_from, valid_to,"
                                + " document_number, entered_by, entered_by_name, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        document.username(),
                        document.role().id(),
                        document.organisationCode(),
                        document.substitute(),
                        document.from(),
                        document.to(),
                        document.number().strip(),
                        actor.username(),
                        actor.fullName(),
                        OffsetDateTime.now(clock))
                .update();
        events.happened(
                "Substitution",
                "Ủy quyền xử lý: " + substitute.fullName() + " thay " + holder.fullName() + " ("
                        + document.role().label() + ") từ " + PaperDate.format(document.from()) + " đến hết "
                        + PaperDate.format(document.to()) + ", theo văn bản số "
                        + document.number().strip(),
                null,
                organisation.committeeCode(),
                organisation.code(),
                actor);
        takingOver.takeOver(document.substitute());
    }

    /** Ends a substitution before its last day; it has no effect any more at the next click. */
    @Transactional
    public void end(long id, Person person, Actor actor) {
        Stored stored = jdbc.sql("select username, role, organisation_code, substitute, valid_to from substitution"
                        + " where id = ? and ended_at is null for update")
                .param(id)
                .query(RecordMapper.of(Stored.class))
                .optional()
                .filter(found -> !found.validTo().isBefore(LocalDate.now(clock)))
                .orElseThrow(() -> new Refused("Ủy quyền này đã kết thúc hoặc không còn."));
        Organisation organisation = demandOffice(person, stored.organisationCode());
        jdbc.sql("update substitution set ended_at = ?, ended_by_name = ? where id = ?")
                .params(OffsetDateTime.now(clock), actor.fullName(), id)
                .update();
        events.happened(
                "Substitution",
                "Kết thúc ủy quyền xử lý: "
                        + accounts.find(stored.substitute()).orElseThrow().fullName() + " thay "
                        + accounts.find(stored.username()).orElseThrow().fullName() + " ("
                        + Role.of(stored.role()).label() + ")",
                null,
                organisation.committeeCode(),
                organisation.code(),
                actor);
    }

    private Organisation demandOffice(Person person, String organisationCode) {
        Organisation organisation;
        try {
            organisation = organisations.get(organisationCode);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("Không có tổ chức đảng này.");
        }
        Set<String> offices = offices(person);
        boolean may = person.administrator()
                || offices.contains(organisation.code())
                || organisation.committeeCode() != null && offices.contains(organisation.committeeCode());
        if (!may) {
            throw new Refused("Việc này không thuộc phạm vi được giao của đồng chí.");
        }
        return organisation;
    }

    private void demandPeriod(Document document) {
        if (document.from() == null || document.from().isBefore(LocalDate.now(clock))) {
            throw new Refused("tuNgay", "Ngày bắt đầu không được trước hôm nay.");
        }
        if (document.to() == null || document.to().isBefore(document.from())) {
            throw new Refused("denNgay", "Ngày kết thúc không được trước ngày bắt đầu.");
        }
        boolean held = jdbc.sql(
                                """
                                select count(*) from post
                                where username = ? and role = ? and organisation_code = ?
                                  and valid_from <= ? and (valid_to is null or valid_to >= ?)
                                """)
                        .params(
                                document.username(),
                                document.role().id(),
                                document.organisationCode(),
                                document.from(),
                                document.from())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!held) {
            throw new Refused("Người ủy quyền không giữ chức trách này vào ngày bắt đầu.");
        }
    }

    private void demandSomebodyElse(Document document, Person person) {
        if (document.substitute().equals(document.username())) {
            throw new Refused("nguoiThay", "Người được ủy quyền phải là người khác.");
        }
        if (document.substitute().equals(person.username())) {
            throw new Refused(
                    "nguoiThay", "Đồng chí không tự ghi ủy quyền cho mình; đề nghị người khác của văn phòng ghi.");
        }
        boolean already = posts.person(document.substitute())
                .flatMap(substitute -> substitute.post(document.role().id(), document.organisationCode()))
                .filter(Post::own)
                .isPresent();
        if (already) {
            throw new Refused("nguoiThay", "Người được ủy quyền đang giữ chính chức trách này.");
        }
    }

    private boolean isOverlapped(Document document) {
        return jdbc.sql(
                                """
                                select count(*) from substitution
                                where username = ? and role = ? and organisation_code = ? and ended_at is null
                                  and valid_from <= ? and valid_to >= ?
                                """)
                        .params(
                                document.username(),
                                document.role().id(),
                                document.organisationCode(),
                                document.to(),
                                document.from())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
