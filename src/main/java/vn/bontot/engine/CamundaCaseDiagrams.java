package vn.bontot.engine;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.bontot.desk.CaseDiagram;
import vn.bontot.desk.CaseDiagram.State;
import vn.bontot.desk.CaseDiagram.Step;
import vn.bontot.desk.CaseDiagrams;
import vn.bontot.engine.guard.DeskToken;

/** Reads where a case stands from the engine's history, which finished cases have too. */
@Service
class CamundaCaseDiagrams implements CaseDiagrams {

    private static final int MOST = 200;

    /** The variable says whose case it is; one that belongs to somebody below has another variable besides. */
    private static final String LIST =
            """
            select p.id_, d.name_, p.business_key_, p.start_time_, p.end_time_,
              exists (select 1 from act_hi_varinst x
                where x.proc_inst_id_ = p.id_ and x.act_inst_id_ = p.id_ and x.name_ = 'caseId') as violation
            from act_hi_varinst v
            join act_hi_procinst p on p.id_ = v.proc_inst_id_ and v.act_inst_id_ = p.id_
            join act_re_procdef d on d.id_ = p.proc_def_id_
            where v.name_ = :name and (:code = '' or v.text_ = :code) and not exists (
              select 1 from act_hi_varinst below
              where below.proc_inst_id_ = p.id_ and below.act_inst_id_ = p.id_ and below.name_ = :below)
            order by p.start_time_ desc, p.id_
            fetch first %d rows only
            """
                    .formatted(MOST);

    private final JdbcClient jdbc;
    private final HistoryService history;
    private final RepositoryService repository;

    CamundaCaseDiagrams(JdbcClient jdbc, HistoryService history, RepositoryService repository) {
        this.jdbc = jdbc;
        this.history = history;
        this.repository = repository;
    }

    /** Who may see it is decided by whom the case is about, not by the engine's permissions. */
    @Override
    public Optional<CaseDiagram> find(String processInstanceId) {
        try (DeskToken token = DeskToken.open()) {
            return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                            .processInstanceId(processInstanceId)
                            .singleResult())
                    .map(this::diagram);
        }
    }

    @Override
    public List<Line> ofUnit(String unitCode) {
        return list("unitCode", unitCode, "");
    }

    @Override
    public List<Line> ofCommittee(String committeeCode) {
        return list("committeeCode", committeeCode, "unitCode");
    }

    @Override
    public List<Line> ofProvince() {
        return list("campaignCode", "", "committeeCode");
    }

    private List<Line> list(String name, String code, String below) {
        return jdbc.sql(LIST)
                .param("name", name)
                .param("code", code)
                .param("below", below)
                .query((row, number) -> new Line(
                        row.getString("id_"),
                        row.getString("name_"),
                        row.getString("business_key_"),
                        row.getBoolean("violation"),
                        row.getTimestamp("start_time_").toInstant(),
                        row.getTimestamp("end_time_") == null
                                ? null
                                : row.getTimestamp("end_time_").toInstant()))
                .list();
    }

    private CaseDiagram diagram(HistoricProcessInstance instance) {
        List<Step> steps = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(CamundaCaseDiagrams::step)
                .toList();
        Map<String, State> states = new HashMap<>();
        steps.forEach(step -> states.merge(step.elementId(), step.state(), CamundaCaseDiagrams::stronger));
        Map<String, String> data = data(instance.getId());
        BpmnModelInstance model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
        return new CaseDiagram(
                instance.getId(),
                instance.getProcessDefinitionName(),
                instance.getStartTime().toInstant(),
                instance.getEndTime() == null ? null : instance.getEndTime().toInstant(),
                data.get("campaignCode"),
                data.get("committeeCode"),
                data.get("unitCode"),
                data.get("cycleCode"),
                data.get("caseId"),
                steps.stream().filter(step -> step.name() != null).toList(),
                instance.getSuperProcessInstanceId(),
                DiagramRenderer.render(model, states, TakenFlows.of(model, steps)));
    }

    /** Variables of the instance itself; those of its steps belong to them. */
    private Map<String, String> data(String processInstanceId) {
        Map<String, String> data = new HashMap<>();
        for (HistoricVariableInstance variable : history.createHistoricVariableInstanceQuery()
                .processInstanceId(processInstanceId)
                .list()) {
            boolean own = processInstanceId.equals(variable.getActivityInstanceId());
            if (own && variable.getValue() instanceof String text) {
                data.put(variable.getName(), text);
            }
        }
        return data;
    }

    private static Step step(HistoricActivityInstance activity) {
        Date end = activity.getEndTime();
        State state = end == null ? State.PRESENT : activity.isCanceled() ? State.CANCELLED : State.PASSED;
        return new Step(
                activity.getActivityId(),
                activity.getActivityName(),
                activity.getActivityType().equals("userTask"),
                state,
                activity.getStartTime().toInstant(),
                end == null ? null : end.toInstant(),
                activity.getCalledProcessInstanceId());
    }

    /** A step that was done again counts as where it is now. */
    private static State stronger(State one, State other) {
        if (one == State.PRESENT || other == State.PRESENT) {
            return State.PRESENT;
        }
        return one == State.PASSED || other == State.PASSED ? State.PASSED : State.CANCELLED;
    }
}
