package vn.bontot.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.bontot.assessment.Rating;

/** Who is four-good in a cycle. */
@Component
@Order(5)
class RecognisedListing implements Listing {

    private static final Map<String, String> RATINGS =
            Arrays.stream(Rating.values()).collect(Collectors.toMap(Rating::name, Rating::label));

    @Override
    public String id() {
        return "cong-nhan";
    }

    @Override
    public String title() {
        return "Danh sách được công nhận bốn tốt";
    }

    @Override
    public String counts() {
        return "Mỗi dòng là một chi bộ, đảng bộ cơ sở được hội nghị công nhận trong kỳ này và chưa bị thu hồi; mỗi tổ chức đảng"
                + " có một dòng.";
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
                ListColumn.coded("rating", "Xếp loại đề nghị", 40, RATINGS),
                ListColumn.text("decision_number", "Số quyết định", 18),
                ListColumn.date("decision_on", "Ngày quyết định"));
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(ListFilter.COMMITTEE, ListFilter.TYPE);
    }

    @Override
    public String sql() {
        return """
                select a.unit_code as scope_code, a.unit_code, u.name as unit_name, a.unit_type, a.committee_code,
                  c.name as committee_name, a.rating, issued.decision_number, issued.decision_on
                from assessment a
                join organisation u on u.code = a.unit_code
                join organisation c on c.code = a.committee_code
                left join (
                  select i.unit_code, max(s.decision_number) as decision_number, max(s.decision_on) as decision_on
                  from session_item i join session s on s.id = i.session_id
                  where s.campaign_code = :campaign and s.cycle_code = :cycle and s.state = 'ISSUED'
                    and s.kind in ('RECOGNITION', 'SUPPLEMENTARY') and i.outcome = 'RECOGNISED'
                  group by i.unit_code) issued on issued.unit_code = a.unit_code
                where a.campaign_code = :campaign and a.cycle_code = :cycle and a.state = 'DECIDED' and a.recognised
                  and not a.revoked and not %s
                """
                .formatted(UnitSights.IS_UNANNOUNCED);
    }

    @Override
    public String order() {
        return "list.committee_code, list.unit_code";
    }
}
