package vn.bontot.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.bontot.engine.guard.DeskToken;

/** What a branch secretary can and cannot do past the product's own pages. */
@IdentityTest
class TasklistCallsTest {

    private static final String ENGINE = "engine/engine/default/";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    private String deployment;
    private String instance;
    private String definition;
    private Task task;
    private Visitor secretary;

    @BeforeEach
    void openTask() {
        deployment = repository
                .createDeployment()
                .addClasspathResource("identity/guarded.bpmn")
                .deploy()
                .getId();
        var started = runtime.startProcessInstanceByKey(
                "guarded",
                Map.of(
                        "group",
                        "branch-secretary.Z-D01-01",
                        "next",
                        "z.vanphong",
                        "campaignCode",
                        "PT",
                        "committeeCode",
                        "Z",
                        "unitCode",
                        "Z-D01-01",
                        "unitType",
                        "BRANCH"));
        instance = started.getId();
        definition = started.getProcessDefinitionId();
        task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        secretary = signedIn("z.bithu");
    }

    @AfterEach
    void removeTask() {
        repository.deleteDeployment(deployment, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | engine/engine/",
                "GET  | engine/engine/default/filter?resourceType=Task",
                "GET  | engine/engine/default/filter/count?resourceType=Task",
                "GET  | engine/engine/default/filter/{filter}",
                "POST | engine/engine/default/filter/{filter}/list?firstResult=0&maxResults=15",
                "GET  | engine/engine/default/task/{task}",
                "GET  | engine/engine/default/task/{task}/form",
                "GET  | engine/engine/default/task/{task}/identity-links",
                "GET  | engine/engine/default/user/z.bithu/profile",
                "GET  | engine/engine/default/process-definition/{definition}",
                "GET  | engine/engine/default/process-definition/{definition}/xml",
                "GET  | engine/engine/default/identity/groups?userId=z.bithu",
                "GET  | admin/auth/user/default",
            })
    void allowed(String method, String path) {
        assertThat(secretary.call(method, filled(path), method.equals("POST") ? "{}" : null))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST   | task/{task}/complete           | {\"variables\":{}}",
                "POST   | task/{task}/submit-form        | {\"variables\":{}}",
                "POST   | task/{task}/resolve            | {\"variables\":{\"evil\":{\"value\":true}}}",
                "POST   | task/{task}/bpmnError          | {\"errorCode\":\"x\"}",
                "POST   | task/{task}/bpmnEscalation     | {\"escalationCode\":\"x\"}",
                "POST   | task/{task}/unclaim            | {}",
                "POST   | task/{task}/assignee           | {\"userId\":\"z.phobithu\"}",
                "POST   | task/{task}/delegate           | {\"userId\":\"z.phobithu\"}",
                "POST   | task/{task}/identity-links     | {\"userId\":\"z.khac\",\"type\":\"candidate\"}",
                "POST   | task/{task}/comment/create     | {\"message\":\"x\"}",
                "POST   | task/{task}/variables          | {\"modifications\":{}}",
                "POST   | task/{task}/localVariables     | {\"modifications\":{}}",
                "PUT    | task/{task}                    | {\"name\":\"x\"}",
                "DELETE | task/{task}                    | ",
                "GET    | task                           | ",
                "POST   | task                           | {}",
                "POST   | task/create                    | {\"name\":\"x\"}",
                "POST   | filter/create                  | {\"resourceType\":\"Task\",\"name\":\"x\"}",
                "PUT    | filter/{filter}                | {\"resourceType\":\"Task\",\"name\":\"x\"}",
                "DELETE | filter/{filter}                | ",
                "PUT    | user/z.bithu/profile           | {\"firstName\":\"Root\"}",
                "PUT    | user/z.bithu/credentials       | {\"password\":\"x\"}",
                "GET    | user                           | ",
                "GET    | identity/groups?userId=z.khac  | ",
                "GET    | identity/groups                | ",
                "POST   | user/create                    | {}",
                "GET    | process-definition             | ",
                "POST   | process-definition/key/guarded/start | {}",
                "POST   | process-definition/{definition}/start | {}",
                "GET    | process-instance               | ",
                "DELETE | process-instance/{instance}    | ",
                "POST   | process-instance/{instance}/modification | {}",
                "POST   | message                        | {\"messageName\":\"x\"}",
                "POST   | signal                         | {\"name\":\"x\"}",
                "GET    | variable-instance              | ",
                "GET    | history/task                   | ",
                "GET    | history/user-operation         | ",
                "GET    | history/variable-instance      | ",
                "GET    | authorization                  | ",
                "POST   | authorization/create           | {}",
                "GET    | batch                          | ",
                "POST   | deployment/create              | {}",
            })
    void denied(String method, String path, String json) {
        var answer = secretary.calling(method, ENGINE + filled(path), json);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Việc này không thuộc phạm vi được giao của đồng chí.");
        assertThat(tasks.createTaskQuery().taskId(task.getId()).taskUnassigned().count())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "cockpit/plugin/base/default/process-definition/statistics",
        "admin/plugin/adminPlugins/default/metrics",
        "engine/engine/default/../default/task",
        "engine/engine/default/task/;x=1/",
        "engine/engine/other/task",
    })
    void deniedElsewhere(String path) {
        assertThat(secretary.call("GET", path, null)).isIn(400, 403);
    }

    @Test
    void nobodyMakesTheFirstAdministratorOrSignsInThere() {
        Visitor administrator = signedIn("z.quantri");
        assertThat(administrator.call("POST", "admin/setup/default/user/create", "{}"))
                .isEqualTo(403);
        assertThat(secretary.call("POST", "admin/auth/user/default/login/tasklist", null))
                .isEqualTo(403);
    }

    @Test
    void onesOwnTaskIsClaimedButNotForAnother() {
        assertThat(secretary.call("POST", claim(), "{\"userId\":\"z.phobithu\"}"))
                .isGreaterThanOrEqualTo(400);
        assertThat(assignee()).isNull();
        assertThat(secretary.call("POST", claim(), "{\"userId\":\"z.bithu\"}")).isEqualTo(204);
        assertThat(assignee()).isEqualTo("z.bithu");
        assertThat(secretary.call("POST", claim(), "{\"userId\":\"z.phobithu\"}"))
                .isGreaterThanOrEqualTo(400);
        assertThat(assignee()).isEqualTo("z.bithu");
    }

    @Test
    void engineSaysInVietnameseWhyItRefuses() {
        secretary.call("POST", claim(), "{\"userId\":\"z.bithu\"}");
        assertThat(signedIn("z.quantri")
                        .calling("POST", claim(), "{\"userId\":\"z.quantri\"}")
                        .body())
                .contains("\"Việc này đã được đồng chí khác nhận. Đề nghị tải lại danh sách việc.\"");
        assertThat(secretary.calling("GET", ENGINE + "task/gone", null).body())
                .contains("\"Việc này đã được hoàn thành hoặc không còn hiệu lực.\"");
    }

    @Test
    void foreignTaskCannotBeClaimedOrSeen() {
        Visitor foreign = signedIn("z.khac");
        assertThat(foreign.call("POST", claim(), "{\"userId\":\"z.khac\"}")).isEqualTo(403);
        assertThat(foreign.call("GET", ENGINE + "task/" + task.getId(), null)).isIn(403, 404);
    }

    @Test
    void administratorCannotCompletePastTheDeskEither() {
        Visitor administrator = signedIn("z.quantri");
        var answer = administrator.calling("POST", ENGINE + "task/" + task.getId() + "/complete", "{}");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("chỉ hoàn thành được bằng biểu mẫu");
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isOne();
    }

    @Test
    void listsShowOnesOwnAndTheGroupsWork() {
        assertThat(list(secretary, "Việc chung của tổ")).contains(task.getId());
        assertThat(list(secretary, "Việc của tôi")).doesNotContain(task.getId());
        assertThat(list(signedIn("z.khac"), "Việc chung của tổ")).doesNotContain(task.getId());

        secretary.call("POST", claim(), "{\"userId\":\"z.bithu\"}");
        assertThat(list(secretary, "Việc chung của tổ")).doesNotContain(task.getId());
        assertThat(list(secretary, "Việc của tôi")).contains(task.getId());
        assertThat(list(secretary, "Quá hạn")).doesNotContain(task.getId());
        try (var token = DeskToken.open()) {
            Task overdue = tasks.createTaskQuery()
                    .taskId(task.getId())
                    .initializeFormKeys()
                    .singleResult();
            overdue.setDueDate(new java.util.Date(0));
            tasks.saveTask(overdue);
        }
        assertThat(list(secretary, "Quá hạn")).contains(task.getId());
        assertThat(list(signedIn("z.phobithu"), "Quá hạn")).doesNotContain(task.getId());
    }

    @Test
    void profileTellsNoMailAddress() {
        String profile =
                secretary.calling("GET", ENGINE + "user/z.bithu/profile", null).body();
        assertThat(profile).contains("Bí thư Chi bộ ấp 1").doesNotContain("example.vn");
    }

    private String list(Visitor visitor, String name) {
        String filter =
                filters.createTaskFilterQuery().filterName(name).singleResult().getId();
        var answer = visitor.calling("POST", ENGINE + "filter/" + filter + "/list?firstResult=0&maxResults=15", "{}");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String claim() {
        return ENGINE + "task/" + task.getId() + "/claim";
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }

    private String filled(String path) {
        return path.replace("{task}", task.getId())
                .replace("{instance}", instance)
                .replace("{definition}", definition)
                .replace(
                        "{filter}",
                        filters.createTaskFilterQuery().list().get(0).getId());
    }

    private Visitor signedIn(String username) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(username, "mat-khau-dung");
        assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        return visitor;
    }
}
