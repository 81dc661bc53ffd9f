package vn.bontot.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.OptimizePermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncContinuationJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerStartEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerStartEventSubprocessJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInWordsTest {

    private static final Path SCRIPT =
            Path.of("translations", "camunda-webapps-vi", "welcome", "scripts", "built-in-words.js");

    static Stream<String> permissions() {
        return Stream.<Permission[]>of(
                        Permissions.values(),
                        ProcessDefinitionPermissions.values(),
                        ProcessInstancePermissions.values(),
                        TaskPermissions.values(),
                        HistoricTaskPermissions.values(),
                        HistoricProcessInstancePermissions.values(),
                        BatchPermissions.values(),
                        OptimizePermissions.values(),
                        SystemPermissions.values(),
                        UserOperationLogCategoryPermissions.values())
                .flatMap(Stream::of)
                .map(Permission::getName)
                .distinct();
    }

    static Stream<String> jobTypes() {
        return Stream.of(
                AsyncContinuationJobHandler.TYPE,
                TimerStartEventJobHandler.TYPE,
                TimerStartEventSubprocessJobHandler.TYPE,
                TimerExecuteNestedActivityJobHandler.TYPE,
                TimerCatchIntermediateEventJobHandler.TYPE,
                TimerTaskListenerJobHandler.TYPE);
    }

    @ParameterizedTest
    @MethodSource("permissions")
    void everyPermissionHasAWord(String permission) throws IOException {
        assertThat(Files.readString(SCRIPT)).containsPattern("[ ]" + permission + ": '\\p{L}");
    }

    @ParameterizedTest
    @MethodSource("jobTypes")
    void everyTypeOfJobHasAWord(String type) throws IOException {
        assertThat(Files.readString(SCRIPT)).containsPattern("'" + type + "': '\\p{L}");
    }
}
