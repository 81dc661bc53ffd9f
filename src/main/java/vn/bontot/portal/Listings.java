package vn.bontot.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Parameters;
import vn.bontot.identity.Scope;
import vn.bontot.portal.ListColumn.Today;
import vn.bontot.portal.ListRow.Cell;

/** Reads lists: whatever a list selects is narrowed here to the reader's scope, and filtered, sorted and paged in SQL. */
@Repository
class Listings {

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcClient inPortions;
    private final Campaigns campaigns;
    private final Clock clock;

    Listings(JdbcClient jdbc, DataSource database, Campaigns campaigns, Clock clock) {
        this.jdbc = jdbc;
        JdbcTemplate template = new JdbcTemplate(database);
        template.setFetchSize(FETCHED_AT_ONCE);
        this.inPortions = JdbcClient.create(template);
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** The page that was asked for, or the last one where there are fewer. */
    Page<ListRow> page(Listing listing, ListQuery query, ListReader reader) {
        Statement statement = new Statement(listing, query, reader);
        return Page.of(statement.count(), query.page(), before -> statement
                .ask("select *", statement.order() + " limit :size offset :offset")
                .param("size", Page.SIZE)
                .param("offset", before)
                .query((row, n) -> read(listing, row))
                .list());
    }

    /** All rows up to a number, for paper. */
    Page<ListRow> first(int number, Listing listing, ListQuery query, ListReader reader) {
        Statement statement = new Statement(listing, query, reader);
        List<ListRow> rows = statement
                .ask("select *", statement.order() + " limit :size")
                .param("size", number)
                .query((row, n) -> read(listing, row))
                .list();
        return new Page<>(rows, 1, statement.count());
    }

    /** Every row, one after the other; in a transaction, because PostgreSQL sends rows in portions only there. */
    @Transactional(readOnly = true)
    public void each(Listing listing, ListQuery query, ListReader reader, Consumer<ListRow> use) {
        Statement statement = new Statement(listing, query, reader);
        statement.ask(inPortions, "select *", statement.order()).query(row -> {
            use.accept(read(listing, row));
        });
    }

    /** What a filter may be set to; within the scope, and whatever the other filters say. */
    Map<String, String> options(Listing listing, ListFilter filter, ListQuery query, ListReader reader) {
        if (!filter.readsItsOptions()) {
            return filter.options();
        }
        Map<String, String> options = new LinkedHashMap<>();
        ListQuery unfiltered = new ListQuery(query.campaign(), query.cycle(), "", Map.of(), "", false, 1);
        new Statement(listing, unfiltered, reader)
                .ask(
                        "select %s as code, min(%s) as words".formatted(filter.column(), filter.labels()),
                        " and %1$s is not null group by %1$s order by 2".formatted(filter.column()))
                .query((row, number) -> Map.entry(row.getString("code"), row.getString("words")))
                .list()
                .forEach(option -> options.put(option.getKey(), option.getValue()));
        return options;
    }

    private ListRow read(Listing listing, ResultSet row) throws SQLException {
        Today today = new Today(LocalDate.now(clock), clock.getZone());
        LinkedHashMap<String, Cell> cells = new LinkedHashMap<>();
        for (ListColumn column : listing.columns()) {
            cells.put(
                    column.key(),
                    new Cell(column.reading().of(row, today), column.address().of(row)));
        }
        return new ListRow(cells);
    }

    /** A list's statement with everything that was asked for. */
    private class Statement {

        private final String from;
        private final String order;
        private final Map<String, Object> parameters = new HashMap<>();

        Statement(Listing listing, ListQuery query, ListReader reader) {
            StringBuilder where = new StringBuilder(" where list.scope_code in " + Scope.BELOW_ROOTS);
            for (ListFilter filter : listing.filters()) {
                if (query.chosen().containsKey(filter.name())) {
                    where.append(" and list.%s = :chosen_%s".formatted(filter.column(), filter.name()));
                    parameters.put("chosen_" + filter.name(), query.chosen().get(filter.name()));
                }
            }
            if (!query.search().isEmpty()) {
                where.append(" and ").append(NameSearch.inOrganisation("list.unit_code"));
                parameters.putAll(NameSearch.words(query.search()));
            }
            parameters.putAll(reader.parameters());
            parameters.put("campaign", query.campaign());
            parameters.put("cycle", query.cycle());
            parameters.put("now", OffsetDateTime.now(clock));
            parameters.put("today", LocalDate.now(clock));
            if (!listing.parameters().isEmpty()) {
                Parameters settings = campaigns.parameters(query.campaign());
                listing.parameters().forEach(name -> parameters.put(name, Integer.valueOf(settings.value(name))));
            }
            this.from = " from (" + listing.sql() + ") list" + where;
            String own = query.sort().isEmpty()
                    ? ""
                    : "list." + query.sort() + (query.descending() ? " desc" : "") + " nulls last, ";
            this.order = " order by " + own + listing.order();
        }

        String order() {
            return order;
        }

        JdbcClient.StatementSpec ask(String select, String end) {
            return ask(jdbc, select, end);
        }

        JdbcClient.StatementSpec ask(JdbcClient client, String select, String end) {
            return client.sql(select + from + end).params(parameters);
        }

        int count() {
            return ask("select count(*)", "").query(Integer.class).single();
        }
    }
}
