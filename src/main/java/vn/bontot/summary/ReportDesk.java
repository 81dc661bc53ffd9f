package vn.bontot.summary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.bontot.desk.OpenTask;
import vn.bontot.launch.Pilots;
import vn.bontot.organisation.Organisations;

/** What the tasks about a committee's report show in common. */
@Component
class ReportDesk {

    private final CommitteeSummaries reports;
    private final CommitteeFigures figures;
    private final CycleResults results;
    private final Pilots pilots;
    private final SummaryDates dates;
    private final Organisations organisations;

    ReportDesk(
            CommitteeSummaries reports,
            CommitteeFigures figures,
            CycleResults results,
            Pilots pilots,
            SummaryDates dates,
            Organisations organisations) {
        this.reports = reports;
        this.figures = figures;
        this.results = results;
        this.pilots = pilots;
        this.dates = dates;
        this.organisations = organisations;
    }

    Optional<CommitteeReport> report(OpenTask task) {
        return reports.find(task.campaignCode(), task.committeeCode());
    }

    Map<String, Object> shown(OpenTask task) {
        Map<String, Object> shown = new HashMap<>(dates.shown(task, "committeeSummaryDue"));
        shown.put("report", report(task).orElse(null));
        shown.put("committee", organisations.get(task.committeeCode()));
        shown.put("province", organisations.province());
        shown.put("figures", figures.byType(task.campaignCode(), task.committeeCode()));
        shown.put("recognised", results.ofCommittee(task.campaignCode(), task.committeeCode()));
        shown.put("pilots", pilots.of(task.campaignCode(), task.committeeCode()).size());
        shown.put("missing", figures.missing(task.campaignCode(), task.committeeCode()));
        return shown;
    }
}
