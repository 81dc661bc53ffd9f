package vn.bontot.portal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.bontot.Application;
import vn.bontot.campaign.RouteLevel;
import vn.bontot.campaign.TaskRoute;
import vn.bontot.campaign.TaskRouting;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.OpenTasks;
import vn.bontot.documents.Documents;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.rules.NoMatchingRow;

/** Opens every task of the models for somebody, with its only holder, and knows what can be done to it. */
final class MatrixTasks {

    /** Processes of one unit. */
    private static final String OF_UNITS = "unit-.*|violation|late-dossier";

    /** Processes of no committee. */
    private static final String OF_THE_PROVINCE = "campaign|campaign-launch|provincial-award";

    private static final Set<String> SIMILAR = Set.of("Z-C01", "Z-D01");
    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);

    /**
     * A task that waits.
     *
     * @param form address of the form in Tasklist
     * @param document a file of its answer
     * @param thoroughly whether every act is tried; where another task has the same way to its holder, some are enough
     */
    record Waiting(OpenTask task, String form, String document, boolean thoroughly) {}

    private final Map<String, Organisation> tree;
    private final LocalDate today;
    private final RepositoryService repository;
    private final TaskService engine;
    private final TaskRouting routing;
    private final OpenTasks openTasks;
    private final Documents documents;
    private final List<Waiting> waiting = new ArrayList<>();
    private final Set<String> ways = new HashSet<>();

    MatrixTasks(
            Map<String, Organisation> tree,
            LocalDate today,
            RepositoryService repository,
            TaskService engine,
            TaskRouting routing,
            OpenTasks openTasks,
            Documents documents) {
        this.tree = tree;
        this.today = today;
        this.repository = repository;
        this.engine = engine;
        this.routing = routing;
        this.openTasks = openTasks;
        this.documents = documents;
    }

    List<Waiting> open() {
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> !definition.getKey().equals("guarded"))
                .sorted(Comparator.comparing(
                                (ProcessDefinition one) -> !one.getKey().equals("unit-assessment"))
                        .thenComparing(ProcessDefinition::getKey))
                .forEach(definition -> repository
                        .getBpmnModelInstance(definition.getId())
                        .getModelElementsByType(UserTask.class)
                        .forEach(task -> open(definition.getKey(), task)));
        return waiting;
    }

    private void open(String process, UserTask model) {
        String key = model.getId().replace("UserTask_", "");
        List<String> subjects = process.matches(OF_UNITS)
                ? List.of("Z-D01-01", "Z-C01", "Z-D01", "ZZ-C01")
                : process.matches(OF_THE_PROVINCE) ? List.of("ZP") : List.of("Z", "ZZ");
        boolean thoroughly = ways.add(holders(key, subjects));
        for (String subject : subjects) {
            TaskRoute route = route(key, subject);
            // Of what comes to a committee from its units, each unit is as good as the others.
            if (route != null && !(route.level() == RouteLevel.COMMITTEE && SIMILAR.contains(subject))) {
                open(process, model, key, route, subject, thoroughly);
            }
        }
    }

    private String holders(String key, List<String> subjects) {
        return subjects.stream()
                .map(subject -> route(key, subject))
                .filter(Objects::nonNull)
                .map(TaskRoute::toString)
                .distinct()
                .collect(Collectors.joining());
    }

    /** Null where units of this kind do not have the task. */
    private TaskRoute route(String key, String subject) {
        OrganisationType type = tree.get(subject).type();
        try {
            return routing.route(key, type.isUnit() ? type : null);
        } catch (NoMatchingRow none) {
            return null;
        }
    }

    private void open(String process, UserTask model, String key, TaskRoute route, String subject, boolean thoroughly) {
        Organisation about = tree.get(subject);
        String unit = about.type().isUnit() ? subject : null;
        String holder =
                switch (route.level()) {
                    case UNIT -> unit;
                    case PARENT -> about.parentCode();
                    case COMMITTEE -> about.committeeCode();
                    case PROVINCE -> "ZP";
                };
        String round = process.contains("registration")
                ? "registration/MT/"
                : process.contains("summary") ? "summary/MT/" : "assessment/MT/2024/";
        String username = "m." + route.role() + "." + holder;
        String id = key + "." + holder + "." + subject;
        Task task = engine.newTask(id);
        task.setAssignee(username);
        engine.saveTask(task);
        engine.addCandidateGroup(id, route.role() + "." + holder);
        OpenTask open = new OpenTask(
                id,
                key,
                model.getName(),
                process,
                "none",
                route.role(),
                holder,
                Doors.CAMPAIGN,
                about.committeeCode(),
                unit,
                round.contains("2024") ? "2024" : null,
                round + about.committeeCode(),
                unit == null ? null : round + unit,
                process.equals("violation") ? "MT/2023/" + unit + "/2" : null,
                username,
                today.minusDays(20).atStartOfDay(ZoneId.of(Application.ZONE)).toInstant(),
                today.minusDays(10).atStartOfDay(ZoneId.of(Application.ZONE)).toInstant());
        openTasks.add(open);
        String document = documents.store(Doors.CAMPAIGN, open.subjectCode(), key, "document", "a.pdf", PDF, username);
        String form = model.getCamundaFormKey().replace("embedded:app:", "/");
        waiting.add(new Waiting(open, form, document, thoroughly));
    }

    /** The acts behind a handler, by name; empty where nobody has said how to try it. */
    static Map<String, AbstractMockHttpServletRequestBuilder<?>> acts(String handler, Waiting waiting) {
        String address = "/viec/" + waiting.task().id();
        Map<String, AbstractMockHttpServletRequestBuilder<?>> acts = new LinkedHashMap<>();
        switch (handler) {
            case "GET /viec/{taskId}" -> acts.put("mở", get(address));
            case "POST /viec/{taskId}" -> {
                acts.put("gửi", post(address).param("inline", ""));
                acts.put("lưu tạm", post(address).param("inline", "").param("action", "draft"));
            }
            case "GET /forms/{stage}/{form}.html" ->
                acts.put(
                        "mở trong Tasklist",
                        get(waiting.form()).param("taskId", waiting.task().id()));
            case "POST /viec/{taskId}/luu-tam" -> acts.put("tự lưu", post(address + "/luu-tam"));
            case "POST /viec/{taskId}/tep" ->
                acts.put(
                        "gửi tệp",
                        post(address + "/tep").param("field", "document").param("label", "Tệp"));
            case "POST /viec/{taskId}/ket-qua-tam-tinh" -> acts.put("tạm tính", post(address + "/ket-qua-tam-tinh"));
            case "POST /viec/{taskId}/nhan" -> acts.put("nhận", post(address + "/nhan"));
            case "POST /viec/{taskId}/tra" -> acts.put("trả", post(address + "/tra"));
            default -> {}
        }
        if (!waiting.thoroughly()) {
            acts.keySet().retainAll(Set.of("mở trong Tasklist", "gửi"));
        }
        return acts;
    }
}
