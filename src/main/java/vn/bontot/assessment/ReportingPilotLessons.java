package vn.bontot.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.bontot.campaign.Campaigns;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.launch.Pilots;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** R17: "hằng năm rút kinh nghiệm tiếp tục nhân rộng": the yearly report on the pilots, and more of them. */
@Service
public class ReportingPilotLessons implements TaskUseCase<ReportingPilotLessons.Lessons> {

    /** @param widened unit code to whether it becomes a pilot from now on */
    public record Lessons(
            @NotBlank(message = "Đề nghị nhập nội dung rút kinh nghiệm.")
                    @Size(max = 4000, message = "Nội dung không quá 4.000 ký tự.")
                    String text,
            String document,
            Map<String, Boolean> widened) {

        public Lessons {
            widened = widened == null ? Map.of() : widened;
        }
    }

    private final Pilots pilots;
    private final Organisations organisations;
    private final Campaigns campaigns;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportingPilotLessons(
            Pilots pilots, Organisations organisations, Campaigns campaigns, JdbcClient jdbc, Clock clock) {
        this.pilots = pilots;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "ReportPilotLessons";
    }

    @Override
    public Class<Lessons> answerType() {
        return Lessons.class;
    }

    @Override
    public Lessons prefilled(OpenTask task) {
        return new Lessons(null, null, Map.of());
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        Set<String> chosen = Set.copyOf(pilots.of(task.campaignCode(), task.committeeCode()));
        List<Organisation> units = organisations.unitsOf(task.committeeCode());
        return Map.of(
                "cycle", campaigns.cycle(task.campaignCode(), task.cycleCode()),
                "committee", organisations.get(task.committeeCode()),
                "pilots",
                        units.stream()
                                .filter(unit -> chosen.contains(unit.code()))
                                .toList(),
                "others",
                        units.stream()
                                .filter(unit -> !chosen.contains(unit.code()))
                                .toList());
    }

    @Override
    public Outcome answer(OpenTask task, Lessons lessons, Actor actor) {
        String roundId =
                Rounds.roundId(RoundKind.ASSESSMENT, task.campaignCode(), task.cycleCode(), task.committeeCode());
        jdbc.sql("insert into pilot_lessons (round_id, text, document, reported_at) values (?, ?, ?, ?)")
                .params(roundId, lessons.text(), lessons.document(), OffsetDateTime.now(clock))
                .update();
        List<String> widened = organisations.unitsOf(task.committeeCode()).stream()
                .map(Organisation::code)
                .filter(code -> Boolean.TRUE.equals(lessons.widened().get(code)))
                .toList();
        pilots.add(task.campaignCode(), task.committeeCode(), widened, task.cycleCode());
        return Outcome.done();
    }
}
