package vn.bontot.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardTest {

    private ProcessEngine engine;
    private TaskService tasks;
    private String instance;

    @BeforeEach
    void start() {
        var configuration = (ProcessEngineConfigurationImpl)
                ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:guard");
        configuration.setProcessEngineName("guard");
        configuration.setAuthorizationEnabled(true);
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setProcessEnginePlugins(List.of(new GuardPlugin()));
        engine = configuration.buildProcessEngine();
        tasks = engine.getTaskService();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("identity/guarded.bpmn")
                .deploy();
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey("guarded", Map.of("group", "office", "next", "lan"))
                .getId();
    }

    @AfterEach
    void stop() {
        engine.getIdentityService().clearAuthentication();
        engine.close();
    }

    @Test
    void completionPastTheDeskIsRefusedAndRolledBack() {
        Task task = task();
        assertThatThrownBy(() -> tasks.complete(task.getId(), Map.of("evil", true)))
                .hasMessageContaining(CompletionGuard.MESSAGE);
        assertThat(task().getId()).isEqualTo(task.getId());
        assertThat(engine.getRuntimeService().getVariables(instance)).doesNotContainKey("evil");
    }

    @Test
    void deskCompletesAndTheModelNamesTheNextAssignee() {
        signIn("minh");
        desk(() -> tasks.complete(task().getId()));
        assertThat(desk(this::task).getAssignee()).isEqualTo("lan");
    }

    @Test
    void modelNamesTheAssigneeEvenWherePeopleStartTheProcess() {
        desk(() -> tasks.complete(task().getId()));
        engine.getProcessEngineConfiguration().setAuthorizationEnabled(false);
        signIn("minh");
        assertThatCode(() -> engine.getRuntimeService()
                        .createProcessInstanceByKey("guarded")
                        .setVariable("group", "office")
                        .setVariable("next", "lan")
                        .startBeforeActivity("UserTask_AcceptRegistration")
                        .execute())
                .doesNotThrowAnyException();
    }

    @Test
    void signedInPersonClaimsForThemselvesOnly() {
        signIn("minh");
        String id = task().getId();
        assertThatThrownBy(() -> tasks.claim(id, "lan")).hasMessageContaining(AssignmentGuard.MESSAGE);
        tasks.claim(id, "minh");
        assertThatThrownBy(() -> tasks.setAssignee(id, null)).isInstanceOf(ProcessEngineException.class);
        assertThat(task().getAssignee()).isEqualTo("minh");
        desk(() -> tasks.setAssignee(id, null));
        assertThat(task().getAssignee()).isNull();
    }

    @Test
    void deskIsNotHeldUpByThePermissionsOfThePersonBehindIt() {
        engine.getIdentityService().setAuthentication("stranger", List.of());
        assertThat(task()).isNull();
        String id = desk(this::task).getId();
        assertThatThrownBy(() -> tasks.claim(id, "stranger")).isInstanceOf(AuthorizationException.class);
        desk(() -> tasks.complete(id));
        assertThat(task()).as("closed again after the desk").isNull();
    }

    @Test
    void tokenEndsWithItsBlockEvenWhenNestedOrClosedTwice() {
        try (DeskToken outer = DeskToken.open()) {
            DeskToken inner = DeskToken.open();
            inner.close();
            inner.close();
            assertThat(DeskToken.isOpen()).isTrue();
        }
        assertThat(DeskToken.isOpen()).isFalse();
    }

    private Task task() {
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    private void signIn(String user) {
        engine.getIdentityService().setAuthentication(user, List.of("office"));
    }

    private static void desk(Runnable work) {
        try (DeskToken token = DeskToken.open()) {
            work.run();
        }
    }

    private static <T> T desk(java.util.function.Supplier<T> work) {
        try (DeskToken token = DeskToken.open()) {
            return work.get();
        }
    }
}
