package vn.bontot.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.bontot.award.AwardChoice;

/** Who is eligible for an award, in the order that is suggested, and what came of it. */
@Component
@Order(8)
class AwardListing implements Listing {

    private static final Map<String, String> CHOICES =
            Arrays.stream(AwardChoice.values()).collect(Collectors.toMap(AwardChoice::name, AwardChoice::label));

    @Override
    public String id() {
        return "khen-thuong";
    }

    @Override
    public String title() {
        return "Danh sách xét khen thưởng";
    }

    @Override
    public String counts() {
        return "Mỗi dòng là một tổ chức đảng đủ điều kiện xét khen thưởng (đăng ký và được công nhận đủ các kỳ); mỗi tổ chức"
                + " đảng có một dòng. Số liệu cộng các kỳ.";
    }

    @Override
    public List<ListColumn> columns() {
        return List.of(
                ListColumn.number("rank", "Thứ tự gợi ý", 8),
                ListColumn.unit(),
                ListColumn.unitType(),
                ListColumn.committee(),
                ListColumn.number("targets_exceeded", "Chỉ tiêu vượt", 9),
                ListColumn.number("targets_assigned", "Chỉ tiêu được giao", 9),
                ListColumn.number("members_good", "Đảng viên từ Hoàn thành tốt nhiệm vụ", 13),
                ListColumn.number("members_rated", "Đảng viên được xếp loại", 11),
                ListColumn.coded("proposed", "Gợi ý", 20, CHOICES),
                ListColumn.coded("outcome", "Kết quả", 26, Words.AWARDS),
                ListColumn.text("reason", "Lý do", 34));
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(
                ListFilter.COMMITTEE,
                ListFilter.TYPE,
                ListFilter.among("trangThai", "Kết quả", "outcome", Words.AWARDS));
    }

    /** Where a unit stands in the order is for those above until the committee's decision is issued. */
    @Override
    public String sql() {
        return """
                select w.unit_code as scope_code, w.unit_code, u.name as unit_name, w.unit_type, w.committee_code,
                  c.name as committee_name, w.targets_exceeded, w.targets_assigned, w.members_good, w.members_rated,
                  case when w.result is not null or w.unit_code not in (:own) then w.position end as rank,
                  case when w.result is not null or w.unit_code not in (:own) then w.suggestion end as proposed,
                  coalesce(w.result, 'OPEN') as outcome,
                  case when w.result is not null then w.result_reason
                    when w.unit_code not in (:own) then w.proposal_reason end as reason
                from award w
                join organisation u on u.code = w.unit_code
                join organisation c on c.code = w.committee_code
                where w.campaign_code = :campaign
                """;
    }

    @Override
    public String order() {
        return "list.committee_code, list.rank, list.unit_code";
    }

    @Override
    public String remark() {
        return "Kế hoạch không quy định cách xếp thứ tự; thứ tự gợi ý (tỷ lệ chỉ tiêu vượt, tỷ lệ đảng viên từ Hoàn thành tốt"
                + " nhiệm vụ trở lên, mã tổ chức) chỉ để tham khảo.";
    }
}
