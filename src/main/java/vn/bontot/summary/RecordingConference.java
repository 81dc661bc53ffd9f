package vn.bontot.summary;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.award.AwardOutcome;
import vn.bontot.award.Awards;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;

/** A committee's office records the summary conference and the giấy khen handed over there (domain R18). */
@Service
class RecordingConference implements TaskUseCase<Conference> {

    private final ReportDesk desk;
    private final CommitteeSummaries reports;
    private final SummaryDates dates;
    private final Awards awards;

    RecordingConference(ReportDesk desk, CommitteeSummaries reports, SummaryDates dates, Awards awards) {
        this.desk = desk;
        this.reports = reports;
        this.dates = dates;
        this.awards = awards;
    }

    @Override
    public String key() {
        return "RecordConference";
    }

    @Override
    public Class<Conference> answerType() {
        return Conference.class;
    }

    @Override
    public Conference prefilled(OpenTask task) {
        CommitteeReport known = desk.report(task).orElseThrow();
        return new Conference(
                known.conferenceOn(),
                known.conferencePlace(),
                known.minutesDocument(),
                known.commendations() == null ? granted(task) : known.commendations());
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        return desk.shown(task);
    }

    @Override
    public Outcome answer(OpenTask task, Conference conference, Actor actor) {
        if (dates.isAfterToday(conference.heldOn())) {
            throw new Refused("heldOn", "Ngày hội nghị tổng kết không được sau hôm nay.");
        }
        reports.recordConference(task.campaignCode(), task.committeeCode(), conference);
        return Outcome.done();
    }

    /** Giấy khen that the committee's decision grants; null while there is none. */
    private Integer granted(OpenTask task) {
        if (!awards.isIssued(task.campaignCode(), task.committeeCode())) {
            return null;
        }
        return (int) awards.of(task.campaignCode(), task.committeeCode()).results().stream()
                .filter(result -> result.outcome().equals(AwardOutcome.COMMENDED.name()))
                .count();
    }
}
