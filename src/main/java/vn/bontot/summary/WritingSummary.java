package vn.bontot.summary;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;
import vn.bontot.registration.Registrations;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** A unit sums its campaign up; late is accepted until its committee has sent its own report. */
@Service
class WritingSummary implements TaskUseCase<SummaryAnswer> {

    private final Summaries summaries;
    private final CycleResults results;
    private final SummaryDates dates;
    private final Registrations registrations;
    private final Organisations organisations;
    private final Rounds rounds;

    WritingSummary(
            Summaries summaries,
            CycleResults results,
            SummaryDates dates,
            Registrations registrations,
            Organisations organisations,
            Rounds rounds) {
        this.summaries = summaries;
        this.results = results;
        this.dates = dates;
        this.registrations = registrations;
        this.organisations = organisations;
        this.rounds = rounds;
    }

    @Override
    public String key() {
        return "WriteSummary";
    }

    @Override
    public Class<SummaryAnswer> answerType() {
        return SummaryAnswer.class;
    }

    @Override
    public SummaryAnswer prefilled(OpenTask task) {
        UnitSummary known = summaries.get(task.entryId());
        if (known.state() != SummaryState.NOT_HANDED_IN) {
            return known.parts();
        }
        return new SummaryAnswer(results(task), null, null, null, null, null, null);
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        Map<String, Object> shown = new HashMap<>(dates.shown(task, "unitSummaryDue"));
        shown.put("summary", summaries.get(task.entryId()));
        shown.put("cycles", results.ofUnit(task.campaignCode(), task.unitCode()));
        shown.put("unit", organisations.get(task.unitCode()));
        shown.put("committee", organisations.get(task.committeeCode()));
        shown.put(
                "registration",
                registrations.get(Rounds.entryId(RoundKind.REGISTRATION, task.campaignCode(), null, task.unitCode())));
        return shown;
    }

    @Override
    public boolean cameBack(OpenTask task) {
        return summaries.get(task.entryId()).state() == SummaryState.RETURNED;
    }

    @Override
    public Outcome answer(OpenTask task, SummaryAnswer parts, Actor actor) {
        parts.demandComplete();
        if (!summaries.isAwaitedLocked(task.entryId())) {
            throw new Refused("Cấp ủy cấp trên đã gửi báo cáo tổng kết; không nhận thêm báo cáo của tổ chức đảng.");
        }
        Organisation unit = organisations.get(task.unitCode());
        boolean confirmedFirst = unit.type() == OrganisationType.BRANCH;
        SummaryState state = confirmedFirst ? SummaryState.HANDED_IN : SummaryState.COMPLETE;
        summaries.handIn(task.entryId(), parts, state, dates.isLate(task));
        if (!confirmedFirst) {
            rounds.close(task.entryId());
        }
        return Outcome.done();
    }

    private String results(OpenTask task) {
        String registered = organisations.get(task.unitCode()).name() + " đã đăng ký thi đua và được tiếp nhận.";
        return results.ofUnit(task.campaignCode(), task.unitCode()).stream()
                .map(cycle -> "\n" + cycle.name() + ": " + cycle.text() + ".")
                .collect(Collectors.joining("", registered, ""));
    }
}
