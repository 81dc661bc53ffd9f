package vn.bontot.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.desk.OpenTask;
import vn.bontot.fixtures.House;
import vn.bontot.organisation.Organisation;
import vn.bontot.round.RoundEntry;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** A committee A whose round of 2024 is open: two đảng bộ, one of them with four branches, and a chi bộ cơ sở. */
final class AssessmentHouse {

    static final String CYCLE = "2024";
    static final String COMMITTEE = "A";
    static final String PARTY = "A-D-001";
    static final String BRANCH = "A-B-001";

    final House house = new House()
            .committee(COMMITTEE)
            .units(COMMITTEE, "GRASSROOTS_COMMITTEE", COMMITTEE, "A-D", 2)
            .units(COMMITTEE, "GRASSROOTS_BRANCH", COMMITTEE, "A-C", 1)
            .units(COMMITTEE, "BRANCH", PARTY, "A-B", 4);
    final Assessments assessments = new Assessments(house.jdbc, house.template, house.clock);
    final Rounds rounds = new Rounds(house.jdbc, house.template, house.clock);
    final List<RoundEntry> restarted = new ArrayList<>();
    final String roundId = Rounds.roundId(RoundKind.ASSESSMENT, House.CAMPAIGN, CYCLE, COMMITTEE);

    AssessmentHouse() {
        house.clock.set("2024-12-15");
        house.template.update("insert into campaign_cycle values (?, ?, 1, 'Năm 2024', false)", House.CAMPAIGN, CYCLE);
        String[][] criteria = {
            {"T1.1", "Cụ thể hóa, xây dựng và tổ chức thực hiện các chương trình, kế hoạch công tác năm"},
            {"T1.5", "Kiểm tra, giám sát, kỷ luật; không để vụ việc tồn đọng, kéo dài, khiếu nại phức tạp"},
            {"T2.1", "Thực hiện đầy đủ Kết luận 18-KL/TW, Chỉ thị 10-CT/TW, Hướng dẫn 12-HD/BTCTW"},
            {"T3.1", "Thực hiện đúng quy chế làm việc, nguyên tắc tập trung dân chủ; mở rộng dân chủ"},
            {"T4.1", "Phát động và duy trì phong trào rèn luyện của đảng viên theo bốn nội dung nêu gương"}
        };
        for (int i = 0; i < criteria.length; i++) {
            String code = criteria[i][0];
            house.template.update(
                    "insert into criterion values (?, ?, ?, ?, ?)",
                    House.CAMPAIGN,
                    code,
                    code.charAt(1) - '0',
                    i,
                    criteria[i][1]);
        }
        house.template.update(
                "insert into round (id, kind, campaign_code, cycle_code, committee_code, opened_at)"
                        + " values (?, 'ASSESSMENT', ?, ?, ?, ?)",
                roundId,
                House.CAMPAIGN,
                CYCLE,
                COMMITTEE,
                OffsetDateTime.now(house.clock));
        List<Organisation> units = house.organisations.unitsOf(COMMITTEE);
        for (Organisation unit : units) {
            house.template.update(
                    "insert into round_entry values (?, ?, ?, ?, ?, ?, ?, true, false, null)",
                    entryId(unit.code()),
                    roundId,
                    House.CAMPAIGN,
                    CYCLE,
                    COMMITTEE,
                    unit.code(),
                    unit.type().name());
        }
        assessments.open(House.CAMPAIGN, CYCLE, COMMITTEE, units);
    }

    Clock clock() {
        return house.clock;
    }

    OpenTask task(String key, String unit) {
        return new OpenTask(
                "t-" + key,
                key,
                key,
                "process",
                "instance",
                "role",
                unit == null ? COMMITTEE : unit,
                House.CAMPAIGN,
                COMMITTEE,
                unit,
                CYCLE,
                roundId,
                unit == null ? null : entryId(unit),
                null,
                null,
                house.clock.instant(),
                CampaignCalendar.endOf(LocalDate.of(2024, 12, 15)).toInstant());
    }

    /** A dossier as the unit hands it in: every item passed. */
    void handIn(String unit) {
        house.template.update(
                "update assessment set state = 'HANDED_IN', targets_assigned = 12, targets_met = 12,"
                        + " targets_exceeded = 2, admissions_target = 1, admissions_done = 1, overdue_petitions = 0,"
                        + " regular_meetings = 12, regular_meetings_required = 12, thematic_meetings = 4,"
                        + " thematic_meetings_required = 4, declared_violations = 0, met_on = '2024-12-10',"
                        + " members_present = 15, members_in_favour = 15, handed_in_at = ? where entry_id = ?",
                OffsetDateTime.now(house.clock),
                entryId(unit));
        house.template.update(
                "insert into assessment_mark (entry_id, criterion_code, self_mark, note)"
                        + " select ?, code, 'PASS', 'Theo nghị quyết năm' from criterion",
                entryId(unit));
        house.template.update(
                "insert into member_rating values (?, ?, ?, 16, 16, ?)", House.CAMPAIGN, CYCLE, unit, unit);
    }

    /** What the rules made of a dossier. */
    void propose(String unit, boolean t1, boolean t3, ViolationOutcome outcome, boolean recognise) {
        house.template.update("update round_entry set is_open = false where id = ?", entryId(unit));
        house.template.update(
                "update assessment set state = 'APPRAISED', t1 = ?, t2 = true, t3 = ?, t4 = true, political_pass = true,"
                        + " meeting_pass = true, unity_pass = true, member_pass = true, good_count = ?,"
                        + " violation_outcome = ?, rules_recognise = ?, rating = 'GOOD' where entry_id = ?",
                t1,
                t3,
                2 + (t1 ? 1 : 0) + (t3 ? 1 : 0),
                outcome.name(),
                recognise,
                entryId(unit));
    }

    static String entryId(String unit) {
        return Rounds.entryId(RoundKind.ASSESSMENT, House.CAMPAIGN, CYCLE, unit);
    }
}
