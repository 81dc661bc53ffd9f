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
    private static final Map<String, String> PROPOSAL =
            Words.ordered("true", "Công nhận", "false", "Không công nhận", "AFTER_BRANCHES", "Quyết định sau phần A");
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
                + " đứng đầu. Hồ sơ chưa thẩm định, trả lại, không nộp không có trong danh sách. Tỷ lệ chi bộ của đảng bộ cơ"
                + " sở được xác định sau phần A của hội nghị (các chi bộ); trước đó là số chi bộ được đề xuất công nhận.";
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
                ListColumn.text("share", "Chi bộ đạt", 12),
                ListColumn.coded("violation_outcome", "Vụ việc vi phạm", 20, VIOLATIONS),
                ListColumn.coded("proposal", "Đề xuất", 16, PROPOSAL).linkedToDossier(),
                ListColumn.coded("decision", "Quyết định", 16, RECOGNITION),
                ListColumn.text("session_reason", "Lý do", 36));
    }

    @Override
    public List<String> parameters() {
        return List.of("minBranchShareNumerator", "minBranchShareDenominator");
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(
                ListFilter.COMMITTEE,
                ListFilter.TYPE,
                ListFilter.among("deXuat", "Đề xuất", "proposal", PROPOSAL),
                ListFilter.among("quyetDinh", "Quyết định", "decision", RECOGNITION),
                ListFilter.among(
                        "canThaoLuan",
                        "Cần thảo luận",
                        "discussed",
                        Words.ordered("YES", "Cần thảo luận", "NO", "Không cần thảo luận")));
    }

    /**
     * What reviewers think of a dossier is for those above until it is decided. Before the branches are decided the rules
     * have counted none of them for their đảng bộ.
     */
    @Override
    public String sql() {
        return """
                select dossier.*,
                  cast(dossier.counted as varchar(10)) || '/' || cast(dossier.branches_total as varchar(10))
                    || case when dossier.before_branches then ' đề xuất' else '' end as share,
                  case when dossier.waits then 'AFTER_BRANCHES'
                    else lower(cast(dossier.rules_recognise as varchar(5))) end as proposal,
                  case when coalesce(dossier.violation_outcome, 'NONE') <> 'NONE' then 'YES'
                    when dossier.waits then case
                      when :minBranchShareDenominator * dossier.counted
                        < :minBranchShareNumerator * dossier.branches_total then 'YES' else 'NO' end
                    when dossier.rules_recognise then 'NO' else 'YES' end as discussed
                from (
                  select read.*,
                    read.before_branches and read.good_count = 4 and read.branches_total > 0 as waits,
                    case when read.before_branches then coalesce(b.proposed, 0) else read.branches_recognised end
                      as counted
                  from (
                    select a.unit_code as scope_code, a.unit_code, a.campaign_code, a.cycle_code, u.name as unit_name,
                      a.unit_type, a.committee_code, c.name as committee_name,
                      lower(cast(a.t1 as varchar(5))) as t1, lower(cast(a.t2 as varchar(5))) as t2,
                      lower(cast(a.t3 as varchar(5))) as t3, lower(cast(a.t4 as varchar(5))) as t4,
                      a.good_count, a.violation_outcome, a.rules_recognise, a.branches_recognised, a.branches_total,
                      lower(cast(a.recognised as varchar(5))) as decision, a.session_reason,
                      a.unit_type = 'GRASSROOTS_COMMITTEE' and a.state <> 'DECIDED' and not exists (
                        select 1 from session s where s.kind = 'RECOGNITION' and s.state <> 'OPEN'
                          and s.campaign_code = a.campaign_code and s.cycle_code = a.cycle_code
                          and s.organisation_code = a.committee_code) as before_branches
                    from assessment a
                    join organisation u on u.code = a.unit_code
                    join organisation c on c.code = a.committee_code
                    where a.campaign_code = :campaign and a.cycle_code = :cycle and a.rules_recognise is not null
                      and a.state in ('APPRAISED', 'ON_HOLD', 'DECIDED')
                      and (a.unit_code not in (:own) or a.state = 'DECIDED' and not %s)) read
                  left join (
                    select o.parent_code, count(*) as proposed
                    from assessment d join organisation o on o.code = d.unit_code
                    where d.campaign_code = :campaign and d.cycle_code = :cycle and o.type = 'BRANCH'
                      and o.valid_to is null and d.state = 'APPRAISED' and d.rules_recognise
                    group by o.parent_code) b on b.parent_code = read.unit_code) dossier
                """
                .formatted(UnitSights.IS_UNANNOUNCED);
    }

    @Override
    public String order() {
        return "list.discussed desc, list.committee_code, list.unit_code";
    }
}
