package vn.bontot.portal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The summaries of the units. */
@Component
@Order(6)
class SummaryListing implements Listing {

    @Override
    public String id() {
        return "bao-cao-tong-ket";
    }

    @Override
    public String title() {
        return "Báo cáo tổng kết của chi bộ, đảng bộ cơ sở";
    }

    @Override
    public String counts() {
        return "Mỗi dòng là một chi bộ, đảng bộ cơ sở phải gửi báo cáo tổng kết; mỗi tổ chức đảng có một dòng.";
    }

    @Override
    public List<ListColumn> columns() {
        return List.of(
                ListColumn.unit(),
                ListColumn.unitCode(),
                ListColumn.unitType(),
                ListColumn.committee(),
                ListColumn.coded("state", "Tình trạng", 24, Words.SUMMARIES),
                ListColumn.dayOf("submitted_at", "Ngày nộp"),
                ListColumn.coded("hand_in", "Thời hạn nộp", 12, Words.HAND_INS));
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(
                ListFilter.COMMITTEE,
                ListFilter.TYPE,
                ListFilter.among("trangThai", "Tình trạng", "state", Words.SUMMARIES),
                ListFilter.HANDED_IN,
                ListFilter.HAND_IN);
    }

    @Override
    public String sql() {
        return """
                select s.unit_code as scope_code, s.unit_code, u.name as unit_name, u.type as unit_type,
                  s.committee_code, c.name as committee_name, s.state, s.submitted_at,
                  case when s.submitted_at is null then 'NO' else 'YES' end as handed_in,
                  case when s.submitted_at is null then 'NOT_YET' when s.late then 'LATE' else 'ON_TIME' end as hand_in
                from unit_summary s
                join organisation u on u.code = s.unit_code
                join organisation c on c.code = s.committee_code
                where s.campaign_code = :campaign
                """;
    }

    @Override
    public String order() {
        return "list.unit_code";
    }
}
