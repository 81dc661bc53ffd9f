package vn.bontot.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.bontot.assessment.InspectionOpinions;
import vn.bontot.assessment.InspectionOpinions.Given;
import vn.bontot.assessment.ViolationOutcome;
import vn.bontot.desk.PaperDate;
import vn.bontot.organisation.Organisations;

/** The list that a standing committee has before it, and what it made of it. */
@Component
@Order(4)
class SessionListing implements Listing {

    private static final Map<String, String> PASS = Words.ordered("true", "Đạt", "false", "Không đạt");
    private static final Map<String, String> RECOGNITION =
            Words.ordered("true", "Công nhận", "false", "Không công nhận");
    private static final Map<String, String> VIOLATIONS = Arrays.stream(ViolationOutcome.values())
            .filter(outcome -> outcome != ViolationOutcome.NONE)
            .collect(Collectors.toMap(ViolationOutcome::name, ViolationOutcome::label));

    private final InspectionOpinions opinions;
    private final Organisations organisations;

    SessionListing(InspectionOpinions opinions, Organisations organisations) {
        this.opinions = opinions;
        this.organisations = organisations;
    }

    @Override
    public String id() {
        return "danh-sach-hoi-nghi";
    }

    @Override
    public String title() {
        return "Danh sách trình hội nghị xét công nhận";
    }

    @Override
    public String counts() {
        return "Mỗi dòng là một hồ sơ đã thẩm định của kỳ này; hồ sơ cần thảo luận (không đủ điều kiện hoặc có vụ việc vi phạm)"
                + " đứng đầu. Hồ sơ chưa thẩm định, trả lại, không nộp không có trong danh sách.";
    }

    /** What the inspection commission says lies before the session with the list: for the committee and those above. */
    @Override
    public List<String> preface(ListQuery query, ListReader reader) {
        boolean everywhere = reader.roots().contains(organisations.province().code());
        String chosen = query.chosen().get(ListFilter.COMMITTEE.name());
        return opinions.of(query.campaign(), query.cycle()).stream()
                .filter(opinion -> everywhere || reader.roots().contains(opinion.committeeCode()))
                .filter(opinion -> chosen == null || chosen.equals(opinion.committeeCode()))
                .map(SessionListing::said)
                .toList();
    }

    private static String said(Given opinion) {
        return "Ý kiến của Ủy ban Kiểm tra về dấu hiệu vi phạm, %s (%sgửi lúc %s): %s"
                .formatted(
                        opinion.committeeName(),
                        opinion.givenBy() == null ? "" : opinion.givenBy() + ", ",
                        PaperDate.format(opinion.givenAt()),
                        opinion.text());
    }

    @Override
    public boolean perCycle() {
        return true;
    }

    @Override
    public List<ListColumn> columns() {
        return List.of(
                ListColumn.unit(),
                ListColumn.unitType(),
                ListColumn.committee(),
                ListColumn.coded("t1", "Nhiệm vụ chính trị", 11, PASS),
                ListColumn.coded("t2", "Chất lượng sinh hoạt", 11, PASS),
                ListColumn.coded("t3", "Đoàn kết, kỷ luật", 11, PASS),
                ListColumn.coded("t4", "Cán bộ, đảng viên", 11, PASS),
                ListColumn.text("share", "Chi bộ đạt", 9),
                ListColumn.coded("violation_outcome", "Vụ việc vi phạm", 20, VIOLATIONS),
                ListColumn.coded("proposal", "Đề xuất", 16, RECOGNITION).linkedToDossier(),
                ListColumn.coded("decision", "Quyết định", 16, RECOGNITION),
                ListColumn.text("session_reason", "Lý do", 36));
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(
                ListFilter.COMMITTEE,
                ListFilter.TYPE,
                ListFilter.among("deXuat", "Đề xuất", "proposal", RECOGNITION),
                ListFilter.among("quyetDinh", "Quyết định", "decision", RECOGNITION),
                ListFilter.among(
                        "canThaoLuan",
                        "Cần thảo luận",
                        "discussed",
                        Words.ordered("YES", "Cần thảo luận", "NO", "Không cần thảo luận")));
    }

    /** What reviewers think of a dossier is for those above until it is decided. */
    @Override
    public String sql() {
        return """
                select a.unit_code as scope_code, a.unit_code, a.campaign_code, a.cycle_code, u.name as unit_name,
                  a.unit_type, a.committee_code, c.name as committee_name,
                  lower(cast(a.t1 as varchar(5))) as t1, lower(cast(a.t2 as varchar(5))) as t2,
                  lower(cast(a.t3 as varchar(5))) as t3, lower(cast(a.t4 as varchar(5))) as t4,
                  case when a.branches_total is not null and a.unit_type = 'GRASSROOTS_COMMITTEE'
                    then cast(a.branches_recognised as varchar(10)) || '/' || cast(a.branches_total as varchar(10)) end
                    as share,
                  a.violation_outcome, lower(cast(a.rules_recognise as varchar(5))) as proposal,
                  lower(cast(a.recognised as varchar(5))) as decision, a.session_reason,
                  case when not a.rules_recognise or coalesce(a.violation_outcome, 'NONE') <> 'NONE'
                    then 'YES' else 'NO' end as discussed
                from assessment a
                join organisation u on u.code = a.unit_code
                join organisation c on c.code = a.committee_code
                where a.campaign_code = :campaign and a.cycle_code = :cycle and a.rules_recognise is not null
                  and a.state in ('APPRAISED', 'ON_HOLD', 'DECIDED')
                  and (a.unit_code not in (:own) or a.state = 'DECIDED' and not %s)
                """
                .formatted(UnitSights.IS_UNANNOUNCED);
    }

    @Override
    public String order() {
        return "list.discussed desc, list.committee_code, list.unit_code";
    }
}
