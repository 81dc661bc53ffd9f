package vn.bontot.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.campaign.TaskRouting;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.Holders;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskAuthority;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;
import vn.bontot.round.RoundEntry;
import vn.bontot.round.Rounds;
import vn.bontot.sql.RecordMapper;

/** R-order: a unit may withdraw or correct its registration until the office above has taken it up. */
@Service
public class WithdrawingRegistrations {

    /** A registration that its unit can still take back. */
    public record Withdrawable(String entryId, String unitName, String campaignName) {}

    private record Sent(String entryId, String unitName, OrganisationType unitType, String campaignName, String role) {}

    private static final String NOT_TAKEN_UP =
            """
            r.state in ('HANDED_IN', 'CONFIRMED') and not exists (
              select 1 from desk_task t join task_draft d on d.task_id = t.id where t.entry_id = r.entry_id)
            """;

    private final JdbcClient jdbc;
    private final Registrations registrations;
    private final Rounds rounds;
    private final RegistrationProcess process;
    private final Organisations organisations;
    private final TaskRouting routing;
    private final Holders holders;
    private final TaskAuthority authority;
    private final EventLog events;
    private final Clock clock;

    WithdrawingRegistrations(
            JdbcClient jdbc,
            Registrations registrations,
            Rounds rounds,
            RegistrationProcess process,
            Organisations organisations,
            TaskRouting routing,
            Holders holders,
            TaskAuthority authority,
            EventLog events,
            Clock clock) {
        this.jdbc = jdbc;
        this.registrations = registrations;
        this.rounds = rounds;
        this.process = process;
        this.organisations = organisations;
        this.routing = routing;
        this.holders = holders;
        this.authority = authority;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody can take back for the organisations whose registration is theirs to write. */
    public List<Withdrawable> of(String username) {
        return jdbc
                .sql("select r.entry_id, o.name as unit_name, o.type as unit_type, c.name as campaign_name, p.role"
                        + " from registration r join organisation o on o.code = r.unit_code"
                        + " join campaign c on c.code = r.campaign_code"
                        + " join held_post p on p.organisation_code = o.code and p.username = ? and p.valid_from <= ?"
                        + " and (p.valid_to is null or p.valid_to >= ?) where " + NOT_TAKEN_UP + " order by o.code")
                .params(username, LocalDate.now(clock), LocalDate.now(clock))
                .query(RecordMapper.of(Sent.class))
                .list()
                .stream()
                .filter(sent -> sent.role().equals(roleOf(sent.unitType())))
                .map(sent -> new Withdrawable(sent.entryId(), sent.unitName(), sent.campaignName()))
                .toList();
    }

    private String roleOf(OrganisationType type) {
        return routing.route("RegisterUnit", type).role();
    }

    /** @throws Refused where it is not the unit's own officer, or the office above has taken it up */
    @Transactional
    public void withdraw(String entryId, Actor actor) {
        RoundEntry entry = rounds.lockEntry(entryId);
        Organisation unit = organisations.get(entry.unitCode());
        String role = roleOf(unit.type());
        if (!holders.of(role, unit.code()).contains(actor.username())) {
            throw new Refused("Việc này không thuộc phạm vi được giao của đồng chí.");
        }
        boolean open = jdbc.sql("select count(*) from registration r where r.entry_id = ? and " + NOT_TAKEN_UP)
                        .param(entryId)
                        .query(Integer.class)
                        .single()
                == 1;
        if (!open) {
            throw new Refused("Cấp trên đã xem xét đăng ký này nên không rút lại được; đề nghị liên hệ cấp trên để được"
                    + " trả lại.");
        }
        registrations.decide(entryId, RegistrationState.WITHDRAWN, null, null);
        events.happened(
                "WithdrawRegistration",
                "Rút lại đăng ký để sửa",
                entry.campaignCode(),
                entry.committeeCode(),
                entry.unitCode(),
                authority.acting(actor, role, unit.code()));
        process.withdrawn(entry.processInstanceId());
    }
}
