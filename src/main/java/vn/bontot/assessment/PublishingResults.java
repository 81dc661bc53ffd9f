package vn.bontot.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.bontot.campaign.Campaigns;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisations;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** The board tells the units what was decided. */
@Service
public class PublishingResults implements TaskUseCase<PublishingResults.Notice> {

    /** The notice that was sent out. */
    public record Notice(
            @NotBlank(message = "Đề nghị nhập số thông báo.") @Size(max = 100, message = "Số không quá 100 ký tự.")
                    String number,
            @NotNull(message = "Đề nghị nhập ngày thông báo.") LocalDate issuedOn,
            String document) {}

    private final Assessments assessments;
    private final Campaigns campaigns;
    private final Organisations organisations;
    private final JdbcClient jdbc;
    private final Clock clock;

    PublishingResults(
            Assessments assessments, Campaigns campaigns, Organisations organisations, JdbcClient jdbc, Clock clock) {
        this.assessments = assessments;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "PublishResults";
    }

    @Override
    public Class<Notice> answerType() {
        return Notice.class;
    }

    @Override
    public Notice prefilled(OpenTask task) {
        return new Notice(null, LocalDate.now(clock), null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        var dossiers = assessments.ofRound(roundId(task));
        return Map.of(
                "cycle", campaigns.cycle(task.campaignCode(), task.cycleCode()),
                "committee", organisations.get(task.committeeCode()),
                "recognised",
                        dossiers.stream()
                                .filter(d -> Boolean.TRUE.equals(d.recognised()))
                                .count(),
                "notRecognised",
                        dossiers.stream()
                                .filter(d -> Boolean.FALSE.equals(d.recognised()))
                                .count(),
                "open", dossiers.stream().filter(d -> d.recognised() == null).count());
    }

    @Override
    public Outcome answer(OpenTask task, Notice notice, Actor actor) {
        if (notice.issuedOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("issuedOn", "Ngày thông báo không được sau hôm nay.");
        }
        jdbc.sql("insert into result_notice (round_id, number, issued_on, document) values (?, ?, ?, ?)")
                .params(roundId(task), notice.number(), notice.issuedOn(), notice.document())
                .update();
        return Outcome.done();
    }

    private static String roundId(OpenTask task) {
        return Rounds.roundId(RoundKind.ASSESSMENT, task.campaignCode(), task.cycleCode(), task.committeeCode());
    }
}
