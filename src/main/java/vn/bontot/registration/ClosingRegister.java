package vn.bontot.registration;

import jakarta.validation.constraints.AssertTrue;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.desk.UnitNotice;
import vn.bontot.desk.UnitNotices;
import vn.bontot.organisation.Organisations;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** The board closes the register: who has not been accepted by then is not registered. */
@Service
public class ClosingRegister implements TaskUseCase<ClosingRegister.Closed> {

    /** @param checked the officer has read the list */
    public record Closed(@AssertTrue(message = "Đề nghị xác nhận đã rà soát danh sách.") boolean checked) {}

    private final Registrations registrations;
    private final Rounds rounds;
    private final Organisations organisations;
    private final UnitNotices notices;
    private final JdbcClient jdbc;

    ClosingRegister(
            Registrations registrations,
            Rounds rounds,
            Organisations organisations,
            UnitNotices notices,
            JdbcClient jdbc) {
        this.registrations = registrations;
        this.rounds = rounds;
        this.organisations = organisations;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "CloseRegister";
    }

    @Override
    public Class<Closed> answerType() {
        return Closed.class;
    }

    @Override
    public Closed prefilled(OpenTask task) {
        return new Closed(false);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        var lines = jdbc.sql("select o.code, o.name, r.state from registration r join organisation o"
                        + " on o.code = r.unit_code where r.campaign_code = ? and r.committee_code = ?"
                        + " order by case when r.state = 'ACCEPTED' then 1 else 0 end, o.code")
                .params(task.campaignCode(), task.committeeCode())
                .query((row, number) ->
                        new Line(row.getString(1), row.getString(2), RegistrationState.valueOf(row.getString(3))))
                .list();
        return Map.of("lines", lines, "committee", organisations.get(task.committeeCode()));
    }

    /** One unit in the list. */
    public record Line(String code, String name, RegistrationState state) {}

    @Override
    public Outcome answer(OpenTask task, Closed closed, Actor actor) {
        notices.tell(registrations.closeRegister(task.campaignCode(), task.committeeCode()).stream()
                .map(unit -> new UnitNotice(
                        task.campaignCode(),
                        null,
                        unit,
                        "Đăng ký thi đua",
                        "Danh sách đăng ký đã chốt: không đăng ký trong thời hạn."))
                .toList());
        rounds.endOpen(Rounds.roundId(RoundKind.REGISTRATION, task.campaignCode(), null, task.committeeCode()));
        return Outcome.done();
    }
}
