package vn.bontot.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.bontot.Application;
import vn.bontot.campaign.CreatingCampaigns;
import vn.bontot.campaign.TaskRouting;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.desk.OpenTasks;
import vn.bontot.documents.Documents;
import vn.bontot.identity.Accounts;
import vn.bontot.identity.IdentityTest;
import vn.bontot.identity.Posts;
import vn.bontot.identity.Role;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;
import vn.bontot.portal.MatrixTasks.Waiting;
import vn.bontot.portal.PermissionMatrix.Relation;
import vn.bontot.portal.Trial.Answer;

/**
 * Who gets through which door to what belongs to their own organisation, to one below, beside and above: every handler
 * and every task of the models, tried as every kind of person and compared with {@code portal/permissions.csv}.
 * {@code -Dpermissions.write=true} writes that file anew; each line that changes is then to be justified.
 */
@IdentityTest
class PermissionMatrixTest {

    static final LocalDate TODAY = LocalDate.of(2024, 12, 20);

    private static final Path FILE = Path.of("src/test/resources/portal/permissions.csv");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static final String HEAD =
            """
            # door;who;own;below;beside;above: what comes of it, by where the organisation whose object it is stands, seen from theirs.
            # open: let in; invalid: let in, but what was sent is not good enough; refused; missing: there is no such page for them;
            # shown, hidden: whether the list, or the page they are let in to, has it. Two of them: it depends on the object. –: nothing stands there.
            # A role without a level fares alike at all of them; "others" are all who have no line of their own. Doors without an object
            # stand under "own", and what an administrator reaches under "below". A task has several tasks' names where they fare alike.
            # nobody (not signed in) and former (posts of every kind that ended yesterday) get to the login at every door without a line of theirs.
            """;

    /** Those of {@code identity/people.sql} and a unit of the other committee; the nearer to Z-D01-01, the later. */
    private static final List<String> ORGANISATIONS =
            List.of("ZP", "Z", "ZZ", "ZZ-C01", "Z-C01", "Z-D01", "Z-D01-01", "Z-D01-02");

    /** Where somebody holds a role who is asked: once at every kind of organisation. */
    private static final Set<String> ASKED = Set.of("ZP", "Z", "Z-D01", "Z-C01", "Z-D01-01");

    /** Viewers are asked at three of them; the council is the province's. */
    private static final Map<Role, Set<String>> FEWER =
            Map.of(Role.VIEWER, Set.of("ZP", "Z", "Z-D01-01"), Role.EMULATION_COUNCIL, Set.of("ZP"));

    /** They do no tasks, and another of their role is asked. */
    private static final Set<String> TASKS_WITHOUT = Set.of("viewer@tỉnh", "viewer@cbtt", "inspection-commission@tỉnh");

    /** For files, which are read by where somebody stands. */
    private static final Set<String> ONE_OF_EACH_LEVEL = Set.of(
            "branch-secretary@cbtt",
            "branch-secretary@cbcs",
            "grassroots-office@đảng-bộ",
            "viewer@cấp-ủy",
            "viewer@tỉnh",
            "administrator");

    private static final Map<OrganisationType, String> LEVELS = Map.of(
            OrganisationType.PROVINCE, "tỉnh",
            OrganisationType.COMMITTEE, "cấp-ủy",
            OrganisationType.GRASSROOTS_COMMITTEE, "đảng-bộ",
            OrganisationType.GRASSROOTS_BRANCH, "cbcs",
            OrganisationType.BRANCH, "cbtt");

    /**
     * Somebody who tries the doors.
     *
     * @param kind as the file calls them
     * @param username null for somebody who is not signed in
     * @param organisation null where they have none
     */
    private record Person(String kind, String username, String organisation) {

        boolean outside() {
            return PermissionMatrix.OUTSIDERS.contains(kind);
        }
    }

    @Autowired
    WebApplicationContext application;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    List<Listing> listings;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    Posts posts;

    @Autowired
    Organisations organisations;

    @Autowired
    CreatingCampaigns campaigns;

    @Autowired
    CampaignCalendar calendar;

    @Autowired
    TaskRouting routing;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService engineTasks;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    Documents documents;

    private final PermissionMatrix matrix = new PermissionMatrix();
    private final List<Person> people = new ArrayList<>();
    private final Map<String, Organisation> tree = new LinkedHashMap<>();
    private Trial trial;

    @AfterEach
    void forget() {
        calendar.forget();
        ClockUtil.reset();
    }

    @Test
    @Transactional
    void everyDoorOpensToThoseWhoseItIs() throws Exception {
        ClockUtil.setCurrentTime(
                Date.from(TODAY.atTime(9, 0).atZone(ZoneId.of(Application.ZONE)).toInstant()));
        trial = new Trial(application, transactions);
        settle();
        List<Waiting> waiting =
                new MatrixTasks(tree, TODAY, repository, engineTasks, routing, openTasks, documents).open();

        tryHandlers();
        tryTasks(waiting);

        if (Boolean.getBoolean("permissions.write")) {
            Files.writeString(FILE, HEAD + matrix.text());
        }
        assertThat(PermissionMatrix.differences(Files.readString(FILE), matrix.text()))
                .isEmpty();
    }

    /** The people and what belongs to their organisations. */
    private void settle() throws Exception {
        String sample =
                new ClassPathResource("sample/an-giang-2023/campaign.json").getContentAsString(StandardCharsets.UTF_8);
        campaigns.create(
                sample.replace("\"2023-2025\"", "\"" + Doors.CAMPAIGN + "\"").getBytes(StandardCharsets.UTF_8));
        jdbc.sql(
                        "insert into organisation (code, name, acting_body, type, parent_code, committee_code, valid_from) values"
                                + " ('ZZ-C01', 'Chi bộ Khác', 'Chi bộ Khác', 'GRASSROOTS_BRANCH', 'ZZ', 'ZZ', date '2020-01-01')")
                .update();
        for (String code : ORGANISATIONS) {
            tree.put(code, organisations.get(code));
        }
        accounts.create("thay", "Người thay", null, null);
        accounts.create("cuu", "Người đã thôi giữ chức trách", null, null);
        for (Role role : Role.values()) {
            tree.values().stream().filter(at -> role.existsAt(at.type())).forEach(at -> settle(role, at));
        }
        people.add(new Person("administrator", "z.quantri", null));
        people.add(new Person("former", "cuu", null));
        people.add(new Person("nobody", null, null));
        ScriptUtils.executeSqlScript(
                DataSourceUtils.getConnection(database), new ClassPathResource("portal/matrix.sql"));
    }

    private void settle(Role role, Organisation at) {
        String username = "m." + role.id() + "." + at.code();
        accounts.create(username, "Thử, " + role.label(), null, null);
        posts.give(username, role, at.code(), LONG_AGO);
        posts.give("cuu", role, at.code(), LONG_AGO, TODAY.minusDays(1));
        if (FEWER.getOrDefault(role, ASKED).contains(at.code())) {
            people.add(new Person(role.id() + "@" + LEVELS.get(at.type()), username, at.code()));
        }
    }

    private void tryHandlers() {
        Doors doors = new Doors(
                List.copyOf(tree.values()), listings.stream().map(Listing::id).toList());
        Set<String> handlers = handlers(handler -> !isOfTasks(handler));
        assertThat(doors.known()).as("doors without a handler").isSubsetOf(handlers);
        assertThat(handlers).as("handlers that nobody tries").allMatch(handler -> !doors.of(handler)
                .isEmpty());
        for (String handler : handlers) {
            for (Person person : people) {
                Map<String, Answer> asked = new HashMap<>();
                doors.of(handler).forEach(door -> tryDoor(door, person, asked));
            }
        }
    }

    /** @param asked what the person was answered already, by address */
    private void tryDoor(Door door, Person person, Map<String, Answer> asked) {
        if (door.objects().isEmpty() || person.outside()) {
            matrix.note(
                    door.name(),
                    person.kind(),
                    Relation.OWN,
                    ask(door, door.anyObject(), person, asked).outcome());
            return;
        }
        for (String object : door.list() ? door.objects() : someOf(door.objects(), person)) {
            Answer answer = ask(door, object, person, asked);
            String outcome = door.mark() == null || !answer.outcome().equals("open")
                    ? answer.outcome()
                    : answer.shows(door.mark().apply(object)) ? "shown" : "hidden";
            matrix.note(door.name(), person.kind(), relation(person, object), outcome);
        }
    }

    private Answer ask(Door door, String object, Person person, Map<String, Answer> asked) {
        return asked.computeIfAbsent(
                Trial.address(door.request().apply(object)),
                address -> trial.ask(person.username(), door.request().apply(object)));
    }

    /** The first and the last in each relation, which differ most. */
    private List<String> someOf(List<String> objects, Person person) {
        Map<Relation, List<String>> byRelation =
                objects.stream().collect(Collectors.groupingBy(object -> relation(person, object)));
        return byRelation.values().stream()
                .flatMap(alike -> Stream.of(alike.get(0), alike.get(alike.size() - 1)))
                .distinct()
                .toList();
    }

    private void tryTasks(List<Waiting> waiting) {
        PermissionMatrix tasks = new PermissionMatrix();
        for (String handler : handlers(PermissionMatrixTest::isOfTasks)) {
            assertThat(MatrixTasks.acts(handler, waiting.get(0))).as(handler).isNotEmpty();
            for (Person person : people) {
                if (person.outside()) {
                    MatrixTasks.acts(handler, waiting.get(0))
                            .forEach((act, request) -> matrix.note(
                                    handler,
                                    person.kind(),
                                    Relation.OWN,
                                    trial.ask(person.username(), request).outcome()));
                } else if (!TASKS_WITHOUT.contains(person.kind())) {
                    waiting.forEach(one -> MatrixTasks.acts(handler, one)
                            .forEach((act, request) -> tryOnce(
                                    tasks,
                                    one.task().key() + ": " + act,
                                    person,
                                    one.task().organisationCode(),
                                    request)));
                }
            }
        }
        for (Waiting one : waiting) {
            String owner = one.task().unitCode() == null ? "cấp ủy, tỉnh" : "đơn vị";
            people.stream()
                    .filter(person -> ONE_OF_EACH_LEVEL.contains(person.kind()))
                    .forEach(person -> tryOnce(
                            tasks,
                            one.task().key() + ": tệp của " + owner,
                            person,
                            one.task().subjectCode(),
                            get("/tai-lieu/" + one.document())));
        }
        matrix.addAll(tasks.alikeAsOne());
    }

    /** What somebody may do with one of several alike, they may do with the others. */
    private void tryOnce(
            PermissionMatrix tasks,
            String door,
            Person person,
            String object,
            AbstractMockHttpServletRequestBuilder<?> request) {
        Relation relation = relation(person, object);
        if (!tasks.has(door, person.kind(), relation)) {
            tasks.note(
                    door,
                    person.kind(),
                    relation,
                    trial.ask(person.username(), request).outcome());
        }
    }

    /** The product's own handlers: method and path, and a parameter where two differ in it alone. */
    private Set<String> handlers(Predicate<String> wanted) {
        Set<String> handlers = new TreeSet<>(Comparator.comparing((String name) -> name.replaceFirst("\\w+ ", ""))
                .thenComparing(name -> name));
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("vn.bontot")) {
                handlers.addAll(names(mapping));
            }
        });
        handlers.removeIf(wanted.negate());
        return handlers;
    }

    private static List<String> names(RequestMappingInfo mapping) {
        String parameters = mapping.getParamsCondition().getExpressions().stream()
                .map(parameter -> " ?" + parameter)
                .collect(Collectors.joining());
        Set<?> methods = mapping.getMethodsCondition().getMethods();
        return (methods.isEmpty() ? Set.of("ANY") : methods)
                .stream()
                        .flatMap(method ->
                                mapping.getPatternValues().stream().map(path -> method + " " + path + parameters))
                        .toList();
    }

    private static boolean isOfTasks(String handler) {
        return handler.contains("{taskId}") || handler.contains(" /forms/");
    }

    private Relation relation(Person person, String object) {
        if (person.organisation() == null) {
            return Relation.BELOW;
        }
        if (person.organisation().equals(object)) {
            return Relation.OWN;
        }
        return isAbove(person.organisation(), object)
                ? Relation.BELOW
                : isAbove(object, person.organisation()) ? Relation.ABOVE : Relation.BESIDE;
    }

    private boolean isAbove(String higher, String lower) {
        String parent = tree.get(lower).parentCode();
        return parent != null && (parent.equals(higher) || isAbove(higher, parent));
    }
}
