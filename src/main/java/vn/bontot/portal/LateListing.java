package vn.bontot.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.bontot.identity.Role;

/** What is overdue, with whom it lies, and whom to call. */
@Component
@Order(9)
class LateListing implements Listing {

    static final String ID = "qua-han";

    /** The filter for what lies with the organisations right below the reader. */
    static final String BELOW = "cap";

    private static final Map<String, String> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toMap(Role::id, Role::label));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Danh sách việc quá hạn";
    }

    @Override
    public String counts() {
        return "Mỗi dòng là một việc chưa xong đã qua hạn hoàn thành, của tổ chức đảng trong phạm vi của đồng chí; mỗi việc có"
                + " một dòng.";
    }

    @Override
    public List<ListColumn> columns() {
        return List.of(
                ListColumn.text("task_name", "Việc", 30),
                ListColumn.text("unit_name", "Tổ chức đảng", 38).linked(LateListing::pageOfUnit),
                ListColumn.committee(),
                ListColumn.text("cycle_name", "Kỳ", 12),
                ListColumn.text("holder_name", "Nơi thực hiện", 30),
                ListColumn.coded("role", "Vai trò", 24, ROLES),
                ListColumn.dayOf("due_at", "Hạn hoàn thành"),
                ListColumn.daysSince("due_at", "days_over", "Số ngày quá hạn", 9),
                ListColumn.text("superior_name", "Cấp trên trực tiếp", 30),
                ListColumn.phone("phone"));
    }

    @Override
    public List<ListFilter> filters() {
        return List.of(
                ListFilter.COMMITTEE,
                new ListFilter("viec", "Việc", "task_key", "task_name", null),
                ListFilter.among(BELOW, "Cấp dưới trực tiếp", "below", Words.ordered("YES", "Chỉ cấp dưới trực tiếp")));
    }

    /** The telephone is the one given with the registration, before that the one of whoever holds the post. */
    @Override
    public String sql() {
        return """
                select t.organisation_code as scope_code, t.id, coalesce(t.unit_code, t.organisation_code) as unit_code,
                  coalesce(u.name, h.name) as unit_name,
                  coalesce(u.code, case when h.type not in ('PROVINCE', 'COMMITTEE') then h.code end) as page_code,
                  t.committee_code, c.name as committee_name, t.task_key, t.name as task_name,
                  y.name as cycle_name, h.name as holder_name, t.role, t.due_at,
                  p.acting_body as superior_name, case when %1$s then 'YES' else 'NO' end as below,
                  case when %1$s then coalesce(r.contact_phone, (
                    select min(a.phone) from held_post o join account a on a.username = o.username
                    where o.organisation_code = t.organisation_code and o.role = t.role and a.enabled
                      and o.valid_from <= :today and (o.valid_to is null or o.valid_to >= :today))) end as phone
                from desk_task t
                join organisation h on h.code = t.organisation_code
                left join organisation p on p.code = h.parent_code
                left join organisation u on u.code = t.unit_code
                left join organisation c on c.code = t.committee_code
                left join campaign_cycle y on y.campaign_code = t.campaign_code and y.code = t.cycle_code
                left join registration r on r.campaign_code = t.campaign_code and r.unit_code = t.organisation_code
                where t.campaign_code = :campaign and t.due_at < :now
                """
                .formatted(ListReader.isDirectSuperiorOf("h"));
    }

    private static String pageOfUnit(ResultSet row) throws SQLException {
        String code = row.getString("page_code");
        return code == null ? null : "/don-vi/" + code;
    }

    @Override
    public String order() {
        return "list.due_at, list.unit_code, list.id";
    }

    @Override
    public String remark() {
        return "Số điện thoại chỉ hiện với cấp trên trực tiếp của nơi thực hiện.";
    }
}
