package vn.bontot.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.util.ReflectionUtils;
import vn.bontot.campaign.CampaignDefinition;
import vn.bontot.campaign.CampaignDefinition.Date;
import vn.bontot.campaign.TaskRouting;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.engine.TestTables;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.registration.process.RegistrationNames;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.SampleCampaign;
import vn.bontot.round.RoundKind;
import vn.bontot.round.process.RoundNames;
import vn.bontot.rules.NoMatchingRow;
import vn.bontot.summary.process.SummaryNames;

/** Where the models and the rest of the product disagree, in both directions; each disagreement is one sentence. */
final class ModelContract {

    /** Forms that begin something instead of answering a task. */
    private static final Set<String> STARTING_FORMS = Set.of("forms/violation/report-violation.html");

    /** Processes that know the cycle whose dates they ask for. */
    private static final Set<String> IN_A_CYCLE = Set.of("assessment-round", "unit-assessment", "violation");

    /** Variables that only the code hands on to itself. */
    private static final Set<String> BETWEEN_BEANS = Set.of("caseId");

    private static final List<OrganisationType> UNITS = Arrays.stream(OrganisationType.values())
            .filter(OrganisationType::isUnit)
            .toList();
    private static final Map<String, Class<?>> USE_CASES = ProductionCode.byKey(TaskUseCase.class, TaskUseCase::key);
    private static final Map<String, Class<?>> OFFICIALS = ProductionCode.byKey(Official.class, Official::key);
    private static final Map<String, Class<?>> DELEGATES = ProductionCode.componentsOf(JavaDelegate.class);
    private static final Set<Class<?>> MODEL_CONSTANTS = ProductionCode.modelConstants();
    private static final Map<String, Boolean> ROUTED = new HashMap<>();
    private static final TaskRouting ROUTING = new TaskRouting(TestTables.bare());

    private static final Pattern FLAG = Pattern.compile("\\$\\{([a-z][A-Za-z]*)}");
    private static final Pattern BEAN_METHOD = Pattern.compile("[$#]\\{([a-z][A-Za-z]*)\\.([a-z][A-Za-z]*)\\(");
    private static final Pattern DATE = Pattern.compile("calendar\\.[a-z]+\\(execution, ?'([A-Za-z]+)'\\)");
    private static final Pattern NEEDED = Pattern.compile("routing\\.needed\\(execution, ?'([A-Za-z]+)'\\)");

    private static final Pattern CAMUNDA_ATTRIBUTE = Pattern.compile("camunda:(\\w+)=\"([^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile(
            "<bpmn:(timeDate|timeCycle|timeDuration|conditionExpression|loopCardinality|completionCondition|script)\\b"
                    + "[^>]*>([^<]*)<");
    private static final String CALENDAR = "\\$\\{calendar\\.(after|from)\\(execution, ?'[A-Za-z]+'\\)}";
    private static final Map<String, String> PERMITTED = Map.ofEntries(
            Map.entry("delegateExpression", FLAG.pattern()),
            Map.entry("assignee", "\\$\\{routing\\.holder\\(execution\\)}"),
            Map.entry("candidateGroups", "\\$\\{routing\\.group\\(execution\\)}"),
            Map.entry("dueDate", "\\$\\{calendar\\.due\\(execution, '[A-Za-z]+'\\)}"),
            Map.entry("formKey", "embedded:app:forms/[a-z]+/[a-z-]+\\.html"),
            Map.entry("collection", "\\$\\{[a-z]+\\.codes\\(execution\\)}"),
            Map.entry("elementVariable", "[a-z][A-Za-z]*"),
            Map.entry("calledElementBinding", "latest"),
            Map.entry("asyncBefore", "true"),
            Map.entry("asyncAfter", "true"),
            Map.entry("exclusive", "true"),
            Map.entry("isStartableInTasklist", "false"),
            Map.entry("versionTag", ".*"),
            Map.entry("historyTimeToLive", ".*"),
            Map.entry("timeDate", CALENDAR),
            Map.entry("timeCycle", "\\$\\{reminders\\.cycle\\(execution\\)}"),
            Map.entry("conditionExpression", FLAG.pattern() + "|\\$\\{" + NEEDED.pattern() + "}"));

    private final List<BpmnModelInstance> models;
    private final List<String> texts;
    private final List<String> faults = new ArrayList<>();

    ModelContract(List<BpmnModelInstance> models) {
        this.models = models;
        this.texts = models.stream().map(Bpmn::convertToString).toList();
    }

    List<String> faults() {
        checkBeans();
        checkTasks();
        checkRouting();
        checkDates();
        checkMessages();
        checkProcesses();
        checkConstants();
        checkFlags();
        checkExpressions();
        return faults;
    }

    private void checkBeans() {
        same("delegate", delegates(), DELEGATES.keySet());
        Map<String, Class<?>> components = ProductionCode.components();
        Set<String> named = new TreeSet<>();
        for (String text : texts) {
            BEAN_METHOD.matcher(text).results().forEach(call -> {
                named.add(call.group(1));
                var type = components.get(call.group(1));
                require(
                        type != null
                                && Arrays.stream(ReflectionUtils.getUniqueDeclaredMethods(type))
                                        .anyMatch(method -> method.getName().equals(call.group(2))),
                        "bean " + call.group(1) + " does not know " + call.group(2));
            });
        }
        Set<String> offered = new TreeSet<>(components.keySet());
        offered.removeIf(name -> !isForModels(components.get(name)));
        same("bean", named, offered);
    }

    /** In a package of processes and neither a delegate nor a starter: only a model can mean such a bean. */
    private static boolean isForModels(Class<?> type) {
        return type.getPackageName().endsWith(".process")
                && !JavaDelegate.class.isAssignableFrom(type)
                && !type.getSimpleName().startsWith("Camunda");
    }

    private void checkTasks() {
        same("use case of task", taskKeys(), USE_CASES.keySet());
        same("official for task", taskKeys(), OFFICIALS.keySet());
        Set<String> forms = Models.elements(models, UserTask.class).stream()
                .map(task -> String.valueOf(task.getCamundaFormKey()).replace("embedded:app:", ""))
                .collect(Collectors.toSet());
        Set<String> files = filesOfForms();
        files.removeAll(STARTING_FORMS);
        same("form", forms, files);
    }

    private void checkRouting() {
        var rows = Dmn.readModelFromFile(
                        Path.of("processes/campaign/task-routing.dmn").toFile())
                .getModelElementsByType(Rule.class)
                .stream()
                .map(rule -> rule.getInputEntries().iterator().next().getTextContent())
                .map(text -> text.replaceAll("[\"\\s]", ""))
                .collect(Collectors.toSet());
        same("row of task-routing for task", taskKeys(), rows);
        Set<String> askedFor = found(NEEDED);
        for (String task : taskKeys()) {
            var routed = UNITS.stream().filter(type -> isRouted(task, type)).count();
            if (askedFor.contains(task)) {
                require(routed > 0 && routed < UNITS.size(), "nobody need ask whether " + task + " is needed");
            } else {
                require(routed == UNITS.size(), task + " is not routed for every kind of unit");
            }
        }
        Models.elements(models, SequenceFlow.class).forEach(this::checkNeeded);
    }

    private void checkNeeded(SequenceFlow flow) {
        if (flow.getConditionExpression() != null) {
            NEEDED.matcher(flow.getConditionExpression().getTextContent())
                    .results()
                    .forEach(asked -> require(
                            flow.getTarget().getId().equals("UserTask_" + asked.group(1)),
                            flow.getId() + " asks for " + asked.group(1) + " but does not lead there"));
        }
    }

    private static boolean isRouted(String task, OrganisationType type) {
        return ROUTED.computeIfAbsent(task + "/" + type, asked -> hasRoute(task, type));
    }

    private static boolean hasRoute(String task, OrganisationType type) {
        try {
            return ROUTING.route(task, type) != null;
        } catch (NoMatchingRow noRow) {
            return false;
        }
    }

    private void checkDates() {
        var campaign = SampleCampaign.definition();
        Set<String> ofCampaign = names(campaign.calendar());
        Set<String> ofCycle = new TreeSet<>();
        for (CampaignDefinition.CycleDefinition cycle : campaign.cycles()) {
            ofCycle.addAll(names(cycle.calendar()));
        }
        campaign.cycles().forEach(cycle -> same("date of cycle " + cycle.code(), ofCycle, names(cycle.calendar())));
        Set<String> all = new TreeSet<>(ofCampaign);
        all.addAll(ofCycle);
        same("date", found(DATE), all);
        for (BpmnModelInstance model : models) {
            var process = Models.processOf(model);
            new ModelContract(List.of(model))
                    .found(DATE)
                    .forEach(date -> require(
                            IN_A_CYCLE.contains(process) || ofCampaign.contains(date),
                            process + " asks for " + date + " but knows no cycle"));
        }
    }

    private static Set<String> names(List<Date> calendar) {
        return calendar.stream().map(Date::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkMessages() {
        Set<String> declared = Models.elements(models, Message.class).stream()
                .map(Message::getName)
                .collect(Collectors.toSet());
        Set<String> awaited = Models.elements(models, MessageEventDefinition.class).stream()
                .map(event -> event.getMessage().getName())
                .collect(Collectors.toSet());
        same("event for message", declared, awaited);
        Set<String> sent = new TreeSet<>(RoundNames.messages());
        sent.addAll(SummaryNames.messages());
        sent.addAll(RegistrationNames.messages());
        same("sender of message", awaited, sent);
    }

    private void checkProcesses() {
        Set<String> reached = new TreeSet<>(RoundNames.unitProcesses());
        for (Class<?> constants : MODEL_CONSTANTS) {
            Map<String, String> texts = ProductionCode.constants(constants);
            if (texts.containsKey("PROCESS")) {
                reached.add(texts.get("PROCESS"));
            }
        }
        Models.elements(models, CallActivity.class).forEach(call -> reached.add(call.getCalledElement()));
        same("starter of process", processes(), reached);
        for (BpmnModelInstance model : models) {
            var process = Models.processOf(model);
            var own = new ModelContract(List.of(model)).delegates();
            var ofRound =
                    own.stream().anyMatch(name -> name.matches("(start|endOpen|lookForOpen)Units.*|checkAllIn.*"));
            var kinds = Arrays.stream(RoundKind.values())
                    .filter(kind -> process.contains(kind.prefix()))
                    .count();
            require(!ofRound || kinds == 1, "the kind of round of " + process + " cannot be told by its name");
        }
    }

    private void checkConstants() {
        var text = String.join("\n", texts);
        for (Class<?> constants : MODEL_CONSTANTS) {
            ProductionCode.constants(constants).forEach((name, value) -> {
                var known = name.equals("PROCESS")
                        ? processes().contains(value)
                        : BETWEEN_BEANS.contains(value)
                                || Pattern.compile("[\"{]" + value + "[\"}]")
                                        .matcher(text)
                                        .find();
                require(known, constants.getSimpleName() + "." + name + " says " + value + ", which no model knows");
            });
        }
    }

    /** A flag that a gateway asks for is set by what stands right before it, and no flag is set for nobody. */
    private void checkFlags() {
        Set<String> flags = new TreeSet<>();
        Models.elements(models, SequenceFlow.class).forEach(flow -> flags.addAll(flagsOf(flow)));
        Map<Class<?>, Set<String>> asked = new TreeMap<>(Comparator.comparing(Class::getName));
        Set<String> answered = new HashSet<>();
        for (FlowNode node : Models.elements(models, FlowNode.class)) {
            var setter = setterBehind(node);
            if (setter != null) {
                Set<String> next = flagsBehind(node, answered);
                asked.computeIfAbsent(setter, type -> new TreeSet<>()).addAll(next);
            }
        }
        asked.forEach((setter, wanted) -> {
            Set<String> set = new TreeSet<>(ProductionCode.literals(setter));
            set.retainAll(flags);
            same("flag of " + setter.getSimpleName(), wanted, set);
        });
        for (SequenceFlow flow : Models.elements(models, SequenceFlow.class)) {
            require(
                    flagsOf(flow).isEmpty() || answered.contains(flow.getId()),
                    "nothing before " + flow.getId() + " sets its flag");
        }
    }

    private Class<?> setterBehind(FlowNode node) {
        if (node instanceof UserTask) {
            return USE_CASES.get(keyOf(node));
        }
        return node instanceof ServiceTask task ? DELEGATES.get(bare(task.getCamundaDelegateExpression())) : null;
    }

    private static Set<String> flagsBehind(FlowNode node, Set<String> answered) {
        Set<String> flags = new TreeSet<>();
        for (SequenceFlow flow : node.getOutgoing()) {
            if (flow.getTarget() instanceof ExclusiveGateway gateway) {
                for (SequenceFlow choice : gateway.getOutgoing()) {
                    answered.add(choice.getId());
                    flags.addAll(flagsOf(choice));
                }
            }
        }
        return flags;
    }

    private static Set<String> flagsOf(SequenceFlow flow) {
        if (flow.getConditionExpression() == null) {
            return Set.of();
        }
        return FLAG.matcher(flow.getConditionExpression().getTextContent())
                .results()
                .map(flag -> flag.group(1))
                .collect(Collectors.toSet());
    }

    /** No scripts, no dates, groups, numbers or logic of a model's own: only questions to beans. */
    private void checkExpressions() {
        for (String text : texts) {
            checkPermitted(CAMUNDA_ATTRIBUTE, text);
            checkPermitted(EXPRESSION, text);
        }
    }

    private void checkPermitted(Pattern pattern, String text) {
        pattern.matcher(text).results().forEach(found -> {
            var permitted = PERMITTED.get(found.group(1));
            require(
                    permitted != null && found.group(2).strip().matches(permitted),
                    found.group(1) + " must not say " + found.group(2).strip());
        });
    }

    private Set<String> processes() {
        return models.stream().map(Models::processOf).collect(Collectors.toSet());
    }

    private Set<String> taskKeys() {
        return Models.elements(models, UserTask.class).stream()
                .map(ModelContract::keyOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> delegates() {
        return Models.elements(models, ServiceTask.class).stream()
                .map(task -> bare(task.getCamundaDelegateExpression()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> found(Pattern pattern) {
        return texts.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String keyOf(FlowNode task) {
        return task.getId().replace("UserTask_", "");
    }

    private static String bare(String expression) {
        return String.valueOf(expression).replaceAll("[${}]", "");
    }

    private static Set<String> filesOfForms() {
        try (var files = Files.walk(Path.of("forms"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void same(String thing, Set<String> inModels, Set<String> outside) {
        inModels.stream()
                .filter(name -> !outside.contains(name))
                .forEach(name -> faults.add("no " + thing + " " + name));
        outside.stream()
                .filter(name -> !inModels.contains(name))
                .forEach(name -> faults.add("no model knows the " + thing + " " + name));
    }

    private void require(boolean kept, String fault) {
        if (!kept) {
            faults.add(fault);
        }
    }
}
