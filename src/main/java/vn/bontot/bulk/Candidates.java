package vn.bontot.bulk;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.bontot.assessment.PreliminaryVerdicts;

/** The open tasks that can be done from a list, each with what is to be looked at. */
@Component
public class Candidates {

    /** Condition on {@link #lines}, and on the open tasks {@code t}: the task is in no act that waits already. */
    public static final String NOT_QUEUED =
            """
            not exists (select 1 from bulk_item queued join bulk_act act on act.id = queued.act_id
              where queued.task_id = t.id and queued.state = 'WAITING' and act.state in ('QUEUED', 'RUNNING'))
            """;

    private static final String SELECT =
            """
            select t.id, t.role, t.organisation_code, t.committee_code, t.assignee, t.campaign_code, t.cycle_code, cycle.name as cycle_name,
              unit.code as unit_code, unit.name as unit_name, unit.type as unit_type, unit.parent_code as above_code,
              above.name as above_name, %s as handed_in_at, t.due_at, %s as figures, %s as attention
            from desk_task t
            join organisation unit on unit.code = coalesce(t.unit_code, t.committee_code)
            left join organisation above on above.code = unit.parent_code
            left join campaign_cycle cycle on cycle.campaign_code = t.campaign_code and cycle.code = t.cycle_code
            %s
            where t.task_key = '%s'
            """;

    private static final String DRAFT = "exists (select 1 from task_draft d where d.task_id = t.id)";

    private static final Set<String> NONE = Set.of("");

    private final JdbcClient jdbc;
    private final PreliminaryVerdicts verdicts;
    private final BulkSettings settings;

    Candidates(JdbcClient jdbc, PreliminaryVerdicts verdicts, BulkSettings settings) {
        this.jdbc = jdbc;
        this.verdicts = verdicts;
        this.settings = settings;
    }

    /**
     * {@code (select …) t}: the columns of {@link Candidate}, and role, organisation_code, assignee and above_code. The
     * attention is a text of names, empty where there is nothing to look at. Its parameter {@code unmet} is {@link #unmet}.
     */
    public String lines(BulkKind kind) {
        CandidateSource source = CandidateSource.of(kind, settings.notableChangePercent());
        String select =
                SELECT.formatted(source.handedIn(), source.figures(), attention(source), source.joined(), kind.key());
        return "(" + select + ") t";
    }

    /** What is to be looked at now; empty where the task is gone. */
    Optional<Set<Attention>> attention(BulkKind kind, String taskId) {
        List<String> entryIds = jdbc.sql("select entry_id from desk_task where id = ? and entry_id is not null")
                .param(taskId)
                .query(String.class)
                .list();
        return jdbc.sql("select t.attention from " + lines(kind) + " where t.id = :id")
                .param("id", taskId)
                .param("unmet", unmet(kind, entryIds))
                .query(String.class)
                .optional()
                .map(Attention::in);
    }

    /**
     * The dossiers that the tables would not pass as they stand; the rules are not said again in SQL.
     *
     * @param entryIds of the tasks that are asked for
     */
    public Set<String> unmet(BulkKind kind, Collection<String> entryIds) {
        Set<String> unmet = kind.ofDossiers() ? verdicts.unmet(entryIds) : NONE;
        return unmet.isEmpty() ? NONE : unmet;
    }

    /** What can be to be looked at in papers of a kind. */
    public Set<Attention> points(BulkKind kind) {
        return points(CandidateSource.of(kind, settings.notableChangePercent())).keySet();
    }

    private Map<Attention, String> points(CandidateSource source) {
        Map<Attention, String> points = new EnumMap<>(source.points());
        points.put(Attention.DRAFT, DRAFT);
        points.keySet().removeAll(settings.overlooked());
        return points;
    }

    private String attention(CandidateSource source) {
        return points(source).entrySet().stream()
                .map(point -> "case when %s then '%s ' else '' end".formatted(point.getValue(), point.getKey()))
                .collect(Collectors.joining(" || "));
    }
}
