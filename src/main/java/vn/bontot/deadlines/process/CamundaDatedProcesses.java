package vn.bontot.deadlines.process;

import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.bontot.deadlines.DatedProcesses;
import vn.bontot.deadlines.WaitingTimer;
import vn.bontot.desk.OpenTasks;

/** Reads the names of dates out of the models: {@code ${calendar.due(execution, 'planDue')}}. */
@Component
class CamundaDatedProcesses implements DatedProcesses {

    private static final String TASK = "UserTask_";
    private static final Pattern DATE = Pattern.compile("calendar\\.\\w+\\(execution, ?'(\\w+)'\\)");

    /** The process instance's own variables: those of its executions are others. */
    private static final String TIMERS =
            """
            select j.id_ as id, j.process_def_id_ as definition, d.act_id_ as element, j.duedate_ as fires_at,
                   y.text_ as cycle_code, k.text_ as committee_code, o.name as committee_name
            from act_ru_job j
              join act_ru_jobdef d on d.id_ = j.job_def_id_
              join act_ru_variable c on c.execution_id_ = j.process_instance_id_ and c.task_id_ is null
                and c.name_ = 'campaignCode' and c.text_ = ?
              left join act_ru_variable y on y.execution_id_ = j.process_instance_id_ and y.task_id_ is null
                and y.name_ = 'cycleCode'
              left join act_ru_variable k on k.execution_id_ = j.process_instance_id_ and k.task_id_ is null
                and k.name_ = 'committeeCode'
              left join organisation o on o.code = k.text_
            where j.type_ = 'timer'
            order by j.duedate_, o.name, j.id_
            """;

    private static final String BEHIND =
            """
             from desk_task t join act_ru_task e on e.id_ = t.id
             where t.campaign_code = ? and t.due_at is not null
               and (e.due_date_ is null or e.due_date_ <> t.due_at)
            """;

    private final RepositoryService repositoryService;
    private final ManagementService managementService;
    private final TaskService taskService;
    private final IdentityService identityService;
    private final OpenTasks openTasks;
    private final JdbcClient jdbc;
    private final Map<String, Map<String, Event>> events = new ConcurrentHashMap<>();
    private volatile Map<String, String> tasks;

    private record Event(String label, String dateName) {}

    CamundaDatedProcesses(
            RepositoryService repositoryService,
            ManagementService managementService,
            TaskService taskService,
            IdentityService identityService,
            OpenTasks openTasks,
            JdbcClient jdbc) {
        this.repositoryService = repositoryService;
        this.managementService = managementService;
        this.taskService = taskService;
        this.identityService = identityService;
        this.openTasks = openTasks;
        this.jdbc = jdbc;
    }

    /** Asked at the first use only: the models are deployed after the beans are made. */
    @Override
    public Map<String, String> datesOfTasks() {
        if (tasks == null) {
            tasks = asNobody(this::readTasks);
        }
        return tasks;
    }

    private Map<String, String> readTasks() {
        Map<String, String> names = new HashMap<>();
        for (ProcessDefinition model :
                repositoryService.createProcessDefinitionQuery().latestVersion().unlimitedList()) {
            elements(model.getId(), UserTask.class).stream()
                    .filter(task -> dateIn(task.getCamundaDueDate()) != null)
                    .forEach(
                            task -> names.put(task.getId().substring(TASK.length()), dateIn(task.getCamundaDueDate())));
        }
        return Map.copyOf(names);
    }

    @Override
    public List<WaitingTimer> timers(String campaignCode) {
        return jdbc.sql(TIMERS)
                .param(campaignCode)
                .query((row, number) -> {
                    Event event = event(row.getString("definition"), row.getString("element"));
                    return new WaitingTimer(
                            row.getString("id"),
                            event.label(),
                            event.dateName(),
                            row.getString("cycle_code"),
                            row.getString("committee_code"),
                            row.getString("committee_name"),
                            row.getTimestamp("fires_at").toLocalDateTime());
                })
                .list();
    }

    @Override
    public void askAgain(List<WaitingTimer> timers) {
        asNobody(() -> {
            timers.forEach(timer -> managementService.recalculateJobDuedate(timer.id(), false));
            return null;
        });
    }

    @Override
    public int catchUp(String campaignCode, int most) {
        List<String> behind = jdbc.sql("select t.id" + BEHIND + " order by t.id limit ?")
                .params(campaignCode, most)
                .query(String.class)
                .list();
        asNobody(() -> {
            // Whoever hands the task in has it locked: then it is gone, or it waits for the new date.
            behind.forEach(
                    id -> openTasks.lock(id).ifPresent(task -> taskService.setDueDate(id, Date.from(task.dueAt()))));
            return null;
        });
        return behind.size();
    }

    @Override
    public int behind(String campaignCode) {
        return jdbc.sql("select count(*)" + BEHIND)
                .param(campaignCode)
                .query(Integer.class)
                .single();
    }

    private Event event(String definition, String element) {
        return events.computeIfAbsent(definition, model -> asNobody(() -> readEvents(model)))
                .get(element);
    }

    private Map<String, Event> readEvents(String definition) {
        Map<String, Event> read = new HashMap<>();
        for (CatchEvent event : elements(definition, CatchEvent.class)) {
            for (TimerEventDefinition timer : event.getChildElementsByType(TimerEventDefinition.class)) {
                String date = timer.getTimeDate() == null
                        ? null
                        : dateIn(timer.getTimeDate().getTextContent());
                read.put(event.getId(), new Event(event.getName(), date));
            }
        }
        return read;
    }

    private <T extends ModelElementInstance> Collection<T> elements(String definition, Class<T> type) {
        return repositoryService.getBpmnModelInstance(definition).getModelElementsByType(type);
    }

    private static String dateIn(String expression) {
        Matcher matcher = DATE.matcher(expression == null ? "" : expression);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Whoever moves a date has the right to that act; the engine would ask for rights over each instance. */
    private <T> T asNobody(Supplier<T> call) {
        Authentication before = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return call.get();
        } finally {
            if (before != null) {
                identityService.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }
}
