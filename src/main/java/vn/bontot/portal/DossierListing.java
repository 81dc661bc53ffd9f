package vn.bontot.portal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The dossiers of a cycle, however far they are. */
@Component
@Order(3)
class DossierListing implements Listing {

    /** How the dossier {@code a} stands, as {@link Words#DOSSIERS} calls it; asks for {@code :roots} of the reader. */
    static final String STANDING =
            """
            case when a.state <> 'DECIDED' then a.state when %s then 'APPRAISED' when a.revoked then 'REVOKED'
              when a.recognised then 'RECOGNISED' else 'NOT_RECOGNISED' end"""
                    .formatted(UnitSights.IS_UNANNOUNCED);

    @Override
    public String id() {
        return "ho-so";
    }

    @Override
    public String title() {
        return "Hồ sơ đánh giá";
    }

    @Override
    public String counts() {
        return "Mỗi dòng là một hồ sơ của chi bộ, đảng bộ cơ sở trong kỳ này; mỗi tổ chức đảng có một dòng.";
    }

    @Override
    public boolean perCycle() {
        return true;
    }

    @Override
    public List<ListColumn> columns() {
        return List.of(
                ListColumn.unit(),
                ListColumn.unitCode(),
                ListColumn.unitType(),
                ListColumn.committee(),
                ListColumn.coded("standing", "Tình trạng", 26, Words.DOSSIERS).linkedToDossier(),
                ListColumn.dayOf("handed_in_at", "Ngày nộp"),
                ListColumn.coded("hand_in", "Thời hạn nộp", 12, Words.HAND_INS),
                ListColumn.number("returned_times", "Số lần trả lại", 10));
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(
                ListFilter.COMMITTEE,
                ListFilter.TYPE,
                ListFilter.among("trangThai", "Tình trạng", "standing", Words.DOSSIERS),
                ListFilter.HANDED_IN,
                ListFilter.HAND_IN);
    }

    @Override
    public String sql() {
        return """
                select a.unit_code as scope_code, a.unit_code, a.campaign_code, a.cycle_code, u.name as unit_name,
                  a.unit_type, a.committee_code, c.name as committee_name, %s as standing, a.handed_in_at,
                  a.returned_times,
                  case when a.handed_in_at is null then 'NO' else 'YES' end as handed_in,
                  case when a.handed_in_at is null then 'NOT_YET' when a.handed_in_late then 'LATE' else 'ON_TIME' end
                    as hand_in
                from assessment a
                join organisation u on u.code = a.unit_code
                join organisation c on c.code = a.committee_code
                where a.campaign_code = :campaign and a.cycle_code = :cycle
                """
                .formatted(STANDING);
    }

    @Override
    public String order() {
        return "list.unit_code";
    }
}
