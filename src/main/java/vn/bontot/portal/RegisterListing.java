package vn.bontot.portal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register of a campaign. */
@Component
@Order(1)
class RegisterListing implements Listing {

    @Override
    public String id() {
        return "so-dang-ky";
    }

    @Override
    public String title() {
        return "Sổ đăng ký thi đua";
    }

    @Override
    public String counts() {
        return "Mỗi dòng là một chi bộ, đảng bộ cơ sở được đề nghị đăng ký; mỗi tổ chức đảng có một dòng.";
    }

    @Override
    public List<ListColumn> columns() {
        return List.of(
                ListColumn.unit(),
                ListColumn.unitCode(),
                ListColumn.unitType(),
                ListColumn.committee(),
                ListColumn.coded("state", "Tình trạng", 22, Words.REGISTRATIONS),
                ListColumn.dayOf("handed_in_at", "Ngày gửi"),
                ListColumn.coded("hand_in", "Thời hạn nộp", 12, Words.HAND_INS),
                ListColumn.text("contact_name", "Người liên hệ", 24),
                ListColumn.phone("contact_phone"));
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(
                ListFilter.COMMITTEE,
                ListFilter.TYPE,
                ListFilter.among("trangThai", "Tình trạng", "state", Words.REGISTRATIONS),
                ListFilter.HANDED_IN,
                ListFilter.HAND_IN);
    }

    @Override
    public String sql() {
        return """
                select r.unit_code as scope_code, r.unit_code, u.name as unit_name, u.type as unit_type,
                  r.committee_code, c.name as committee_name, r.state, r.handed_in_at, r.contact_name,
                  case when %s then r.contact_phone end as contact_phone,
                  case when r.handed_in_at is null then 'NO' else 'YES' end as handed_in,
                  case when r.handed_in_at is null then 'NOT_YET' when r.handed_in_late then 'LATE' else 'ON_TIME' end
                    as hand_in
                from registration r
                join organisation u on u.code = r.unit_code
                join organisation c on c.code = r.committee_code
                where r.campaign_code = :campaign
                """
                .formatted(ListReader.isDirectSuperiorOf("u"));
    }

    @Override
    public String order() {
        return "list.unit_code";
    }

    @Override
    public String remark() {
        return "Số điện thoại chỉ hiện với cấp trên trực tiếp của tổ chức đảng.";
    }
}
