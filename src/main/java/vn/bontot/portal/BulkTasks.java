package vn.bontot.portal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.bulk.Attention;
import vn.bontot.bulk.BulkKind;
import vn.bontot.bulk.Candidate;
import vn.bontot.bulk.Candidates;
import vn.bontot.identity.Person;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.sql.RecordMapper;

/** Somebody's own open tasks of one kind, for work in bulk. */
@Repository
class BulkTasks {

    private static final String FREE = "(t.assignee is null or t.assignee = :me) and " + Candidates.NOT_QUEUED;

    private static final String FILTER =
            """
             and (:above = '' or t.above_code = :above)
             and (:type = '' or t.unit_type = :type)
             and (:cycle = '' or t.cycle_code = :cycle)
             and %s
             and (:attention = '' or :attention = 'co' and t.attention <> '' or :attention = 'khong' and t.attention = ''
               or t.attention like '%%' || :attention || ' %%')
            """
                    .formatted(NameSearch.inOrganisation("t.unit_code"));

    /** What is to be looked at stands on top. */
    private static final String ORDER =
            " order by case when t.attention = '' then 1 else 0 end, t.due_at nulls last, t.unit_code, t.id";

    private final JdbcClient jdbc;
    private final Candidates candidates;

    BulkTasks(JdbcClient jdbc, Candidates candidates) {
        this.jdbc = jdbc;
        this.candidates = candidates;
    }

    /**
     * What the list is narrowed to; empty strings narrow nothing.
     *
     * @param above code of the organisation above the unit
     * @param attention {@code co} for something, {@code khong} for nothing to look at, or the name of an {@link vn.bontot.bulk.Attention}
     */
    record Filter(String above, String type, String cycle, String name, String attention) {}

    /** How many tasks a filter leaves, and how many of them have nothing to look at. */
    record Totals(int all, int unremarkable) {}

    /** What there is to choose from in the filters: value to text. */
    record Choices(Map<String, String> aboves, Map<String, String> types, Map<String, String> cycles) {}

    /** How many tasks there are of each kind; kinds without any are missing. */
    Map<BulkKind, Integer> kinds(Person person) {
        Map<String, Object> parameters = mine(person);
        parameters.put("keys", Stream.of(BulkKind.values()).map(BulkKind::key).toList());
        Map<String, Integer> byKey = new HashMap<>();
        jdbc.sql("select t.task_key, count(*) from desk_task t where t.task_key in (:keys) and " + FREE + " and ("
                        + MyWork.posts(person, parameters) + ") group by t.task_key")
                .params(parameters)
                .query(row -> {
                    byKey.put(row.getString(1), row.getInt(2));
                });
        Map<BulkKind, Integer> kinds = new LinkedHashMap<>();
        for (BulkKind kind : BulkKind.values()) {
            if (byKey.containsKey(kind.key())) {
                kinds.put(kind, byKey.get(kind.key()));
            }
        }
        return kinds;
    }

    /** The person's own tasks of a kind, as they are looked at in one request. */
    record Own(String from, Map<String, Object> parameters) {}

    Own own(Person person, BulkKind kind) {
        Map<String, Object> parameters = mine(person);
        String where = " where " + FREE + " and (" + MyWork.posts(person, parameters) + ")";
        List<String> entries = jdbc.sql("select t.entry_id from desk_task t" + where
                        + " and t.task_key = :key and t.entry_id is not null")
                .params(parameters)
                .param("key", kind.key())
                .query(String.class)
                .list();
        parameters.put("unmet", candidates.unmet(kind, entries));
        return new Own(" from " + candidates.lines(kind) + where, parameters);
    }

    /** Whether there are tasks of any kind. */
    boolean any(Person person) {
        return !kinds(person).isEmpty();
    }

    /** What can be to be looked at in tasks of a kind. */
    Set<Attention> points(BulkKind kind) {
        return candidates.points(kind);
    }

    Choices choices(Own own) {
        Choices choices = new Choices(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        jdbc.sql("select distinct t.above_code, t.above_name, t.unit_type, t.cycle_code, t.cycle_name" + own.from()
                        + " order by t.above_code, t.unit_type, t.cycle_code")
                .params(own.parameters())
                .query(row -> {
                    if (row.getString("above_code") != null) {
                        choices.aboves().put(row.getString("above_code"), row.getString("above_name"));
                    }
                    String type = row.getString("unit_type");
                    choices.types().put(type, OrganisationType.valueOf(type).label());
                    if (row.getString("cycle_code") != null) {
                        choices.cycles().put(row.getString("cycle_code"), row.getString("cycle_name"));
                    }
                });
        return choices;
    }

    Totals totals(Own own, Filter filter) {
        return jdbc.sql("select count(*), count(case when t.attention = '' then 1 end)" + own.from() + FILTER)
                .params(narrowed(own, filter))
                .query((row, number) -> new Totals(row.getInt(1), row.getInt(2)))
                .single();
    }

    Page<Candidate> page(Own own, Filter filter, int total, int number) {
        Map<String, Object> parameters = narrowed(own, filter);
        parameters.put("size", Page.SIZE);
        return Page.of(total, number, before -> {
            parameters.put("offset", before);
            return select(own.from() + FILTER + ORDER + " limit :size offset :offset", parameters);
        });
    }

    /** Those of the tasks that are the person's own, of this kind and still open. */
    List<Candidate> chosen(Own own, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(own.parameters());
        parameters.put("ids", ids);
        return select(own.from() + " and t.id in (:ids)" + ORDER, parameters);
    }

    /** All that a filter leaves and that has nothing to look at. */
    List<Candidate> unremarkable(Own own, Filter filter) {
        return select(own.from() + FILTER + " and t.attention = ''" + ORDER, narrowed(own, filter));
    }

    private List<Candidate> select(String from, Map<String, Object> parameters) {
        return jdbc.sql("select t.*" + from)
                .params(parameters)
                .query(RecordMapper.of(Candidate.class))
                .list();
    }

    private static Map<String, Object> mine(Person person) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", person.username());
        return parameters;
    }

    private static Map<String, Object> narrowed(Own own, Filter filter) {
        Map<String, Object> parameters = new HashMap<>(own.parameters());
        parameters.put("above", filter.above());
        parameters.put("type", filter.type());
        parameters.put("cycle", filter.cycle());
        parameters.putAll(NameSearch.words(filter.name()));
        parameters.put("attention", filter.attention());
        return parameters;
    }
}
