package vn.bontot.summary;

import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import vn.bontot.award.Awards;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.deadlines.WorkingDays;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Verdict;
import vn.bontot.fixtures.House;
import vn.bontot.launch.Pilots;
import vn.bontot.registration.Registrations;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** Two committees: {@code A} with one registered unit of each type, {@code B} with none. */
class SummaryHouse {

    static final SummaryAnswer FULL =
            new SummaryAnswer("Kết quả", "Lãnh đạo", "Ưu điểm", "Hạn chế", "Bài học", null, null);

    final House house = new House()
            .committee("A")
            .committee("B")
            .units("A", "GRASSROOTS_COMMITTEE", "A", "A-D", 2)
            .units("A", "GRASSROOTS_BRANCH", "A", "A-C", 1)
            .units("A", "BRANCH", "A-D-001", "A-B", 1)
            .date("unitSummaryDue", "2025-09-29", true)
            .date("committeeSummaryDue", "2025-10-09", true);
    final Rounds rounds = new Rounds(house.jdbc, house.template, house.clock);
    final Registrations registrations = new Registrations(house.jdbc, house.template, house.clock);
    final Summaries summaries = new Summaries(house.jdbc, house.template, house.clock);
    final CommitteeSummaries reports = new CommitteeSummaries(house.jdbc, house.clock);
    final CommitteeFigures figures = new CommitteeFigures(house.jdbc);
    final CycleResults results = new CycleResults(house.jdbc);
    final Awards awards = mock(Awards.class);
    final SummaryDates dates =
            new SummaryDates(new CampaignCalendar(house.jdbc, new WorkingDays(List::of)), house.clock);
    final ReportDesk desk =
            new ReportDesk(reports, figures, results, new Pilots(house.jdbc, house.clock), dates, house.organisations);
    final WritingSummary writing =
            new WritingSummary(summaries, results, dates, registrations, house.organisations, rounds);
    final ConfirmingSummary confirming = new ConfirmingSummary(summaries, dates, house.organisations, rounds);
    final WritingCommitteeSummary writingReport = new WritingCommitteeSummary(desk, reports, figures, results);
    final RecordingConference recording = new RecordingConference(desk, reports, dates, awards);
    final SendingReport sending = new SendingReport(desk, reports, dates, rounds);
    final ReceivingReport receiving = new ReceivingReport(desk, reports);
    final SentReports sent = new SentReports(house.jdbc, house.campaigns);

    SummaryHouse() {
        for (String unit : new String[] {"A-D-001", "A-C-001", "A-B-001"}) {
            register("A", unit, "ACCEPTED");
        }
        register("A", "A-D-002", "DECLINED");
        house.clock.set("2025-09-01");
        var opening = new OpeningSummaries(registrations, rounds, summaries);
        opening.open(House.CAMPAIGN, "A");
        opening.open(House.CAMPAIGN, "B");
    }

    void cycle(String code, int position) {
        house.jdbc
                .sql("insert into campaign_cycle values (?, ?, ?, ?, false)")
                .params(House.CAMPAIGN, code, position, "Năm " + code)
                .update();
    }

    /** A decided dossier; no process needed. */
    void dossier(String cycle, String unit, String type, boolean recognised) {
        String round = Rounds.roundId(RoundKind.ASSESSMENT, House.CAMPAIGN, cycle, "A");
        if (house.column("select id from round where id = ?", round).isEmpty()) {
            rounds.open(RoundKind.ASSESSMENT, House.CAMPAIGN, cycle, "A", house.organisations.unitsOf("A"));
        }
        house.jdbc
                .sql("insert into assessment (entry_id, round_id, campaign_code, cycle_code, committee_code, unit_code,"
                        + " unit_type, state, handed_in_late, returned_times, recognised, knockout_lifted, revoked)"
                        + " values (?, ?, ?, ?, 'A', ?, ?, 'DECIDED', false, 0, ?, false, false)")
                .params(
                        Rounds.entryId(RoundKind.ASSESSMENT, House.CAMPAIGN, cycle, unit),
                        round,
                        House.CAMPAIGN,
                        cycle,
                        unit,
                        type,
                        recognised)
                .update();
    }

    private void register(String committee, String unit, String state) {
        String round = Rounds.roundId(RoundKind.REGISTRATION, House.CAMPAIGN, null, committee);
        if (house.column("select id from round where id = ?", round).isEmpty()) {
            rounds.open(
                    RoundKind.REGISTRATION, House.CAMPAIGN, null, committee, house.organisations.unitsOf(committee));
        }
        house.jdbc
                .sql(
                        "insert into registration (entry_id, campaign_code, committee_code, unit_code, state,"
                                + " contact_name, contact_phone, handed_in_late) values (?, ?, ?, ?, ?, 'Bí thư', '0900', false)")
                .params(
                        Rounds.entryId(RoundKind.REGISTRATION, House.CAMPAIGN, null, unit),
                        House.CAMPAIGN,
                        committee,
                        unit,
                        state)
                .update();
    }

    OpenTask unitTask(String key, String unit) {
        return house.unitTask(key, "A", unit, "summary/PT/" + unit, "2025-09-29");
    }

    OpenTask reportTask(String key, String committee) {
        return house.committeeTask(key, committee, "2025-10-09");
    }

    void sendReport(String committee) {
        writingReport.answer(reportTask("WriteCommitteeSummary", committee), FULL, House.SOMEBODY);
        recording.answer(
                reportTask("RecordConference", committee),
                new Conference(LocalDate.now(house.clock), "Hội trường", null, 3),
                House.SOMEBODY);
        sending.answer(reportTask("SendReport", committee), sent(LocalDate.now(house.clock)), House.SOMEBODY);
    }

    static ReportSending sent(LocalDate issuedOn) {
        return new ReportSending(Verdict.AGREED, null, "45-BC/HU", issuedOn, null, "Bí thư Huyện ủy");
    }

    String state(String unit) {
        return house.column("select state from unit_summary where unit_code = ?", unit)
                .get(0);
    }

    void document(String id) {
        house.jdbc
                .sql("insert into document (id, file_name, content_type, size_bytes, sha256, content, uploaded_by,"
                        + " uploaded_at) values (?, 'a.pdf', 'application/pdf', 1, '-', ?, 'u1', now())")
                .params(id, new byte[0])
                .update();
    }
}
