package vn.bontot.portal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far each đảng bộ is from the share of four-good branches that the campaign asks for. */
@Component
@Order(2)
class BranchShareListing implements Listing {

    @Override
    public String id() {
        return "ty-le-chi-bo";
    }

    @Override
    public String title() {
        return "Tỷ lệ chi bộ đạt bốn tốt của đảng bộ cơ sở";
    }

    @Override
    public String counts() {
        return "Mỗi dòng là một đảng bộ cơ sở tham gia kỳ đánh giá này. Số chi bộ gồm mọi chi bộ đang hoạt động, kể cả chi bộ"
                + " không đăng ký; số đạt theo kết quả hội nghị, trước hội nghị thì theo kết quả thẩm định.";
    }

    @Override
    public boolean perCycle() {
        return true;
    }

    @Override
    public List<String> parameters() {
        return List.of("minBranchShareNumerator", "minBranchShareDenominator");
    }

    @Override
    public List<ListColumn> columns() {
        return List.of(
                ListColumn.unit(),
                ListColumn.unitCode(),
                ListColumn.committee(),
                ListColumn.number("branches", "Số chi bộ", 10),
                ListColumn.number("registered", "Đã đăng ký", 10),
                ListColumn.number("recognised", "Đạt bốn tốt", 10),
                ListColumn.number("needed", "Cần đạt", 10),
                ListColumn.number("missing", "Còn thiếu", 10),
                ListColumn.coded("standing", "Hồ sơ của đảng bộ", 24, Words.DOSSIERS)
                        .linkedToDossier());
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(
                ListFilter.COMMITTEE,
                ListFilter.among(
                        "tyLe", "Tỷ lệ chi bộ", "enough", Words.ordered("NO", "Còn thiếu chi bộ", "YES", "Đủ tỷ lệ")));
    }

    /** A đảng bộ that has been decided keeps the numbers it was decided with. */
    @Override
    public String sql() {
        return """
                select share.*, greatest(0, share.needed - share.recognised) as missing,
                  case when share.recognised >= share.needed then 'YES' else 'NO' end as enough
                from (
                  select counted.*, (counted.branches * :minBranchShareNumerator + :minBranchShareDenominator - 1)
                    / :minBranchShareDenominator as needed
                  from (
                    select a.unit_code as scope_code, a.unit_code, a.campaign_code, a.cycle_code, u.name as unit_name,
                      a.committee_code, c.name as committee_name, %s as standing,
                      coalesce(b.registered, 0) as registered,
                      case when a.state = 'DECIDED' then a.branches_total else coalesce(b.branches, 0) end as branches,
                      case when a.state = 'DECIDED' then a.branches_recognised else coalesce(b.recognised, 0) end
                        as recognised
                    from assessment a
                    join organisation u on u.code = a.unit_code
                    join organisation c on c.code = a.committee_code
                    left join (
                      select o.parent_code, count(*) as branches, count(r.unit_code) as registered,
                        sum(case when d.recognised
                          or (d.recognised is null and d.rules_recognise and d.state = 'APPRAISED') then 1 else 0 end)
                          as recognised
                      from organisation o
                      left join registration r
                        on r.unit_code = o.code and r.campaign_code = :campaign and r.state = 'ACCEPTED'
                      left join assessment d
                        on d.unit_code = o.code and d.campaign_code = :campaign and d.cycle_code = :cycle
                      where o.type = 'BRANCH' and o.valid_to is null
                      group by o.parent_code) b on b.parent_code = a.unit_code
                    where a.campaign_code = :campaign and a.cycle_code = :cycle
                      and a.unit_type = 'GRASSROOTS_COMMITTEE') counted) share
                """
                .formatted(DossierListing.STANDING);
    }

    /** Those that lack the fewest branches can still be helped. */
    @Override
    public String order() {
        return "case when list.missing = 0 then 1 else 0 end, list.missing, list.unit_code";
    }
}
