package vn.bontot.portal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The reports of the committees to the province. */
@Component
@Order(7)
class ReportListing implements Listing {

    @Override
    public String id() {
        return "bao-cao-cap-uy";
    }

    @Override
    public String title() {
        return "Báo cáo tổng kết của cấp ủy";
    }

    @Override
    public String counts() {
        return "Mỗi dòng là một cấp ủy trực thuộc Tỉnh ủy đã lập báo cáo; cấp ủy chưa lập báo cáo không có trong danh sách.";
    }

    @Override
    public List<ListColumn> columns() {
        return List.of(
                ListColumn.text("unit_name", "Cấp ủy", 38),
                ListColumn.unitCode(),
                ListColumn.coded("state", "Tình trạng", 28, Words.REPORTS),
                ListColumn.date("conference_on", "Hội nghị tổng kết"),
                ListColumn.text("number", "Số báo cáo", 18),
                ListColumn.dayOf("sent_at", "Ngày gửi"),
                ListColumn.coded("hand_in", "Thời hạn nộp", 12, Words.HAND_INS));
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(
                ListFilter.among("trangThai", "Tình trạng", "state", Words.REPORTS),
                ListFilter.HANDED_IN,
                ListFilter.HAND_IN);
    }

    @Override
    public String sql() {
        return """
                select r.committee_code as scope_code, r.committee_code as unit_code, c.name as unit_name, r.state,
                  r.conference_on, r.number, r.sent_at,
                  case when r.sent_at is null then 'NO' else 'YES' end as handed_in,
                  case when r.sent_at is null then 'NOT_YET' when r.late then 'LATE' else 'ON_TIME' end as hand_in
                from committee_report r join organisation c on c.code = r.committee_code
                where r.campaign_code = :campaign
                """;
    }

    @Override
    public String order() {
        return "list.unit_code";
    }
}
