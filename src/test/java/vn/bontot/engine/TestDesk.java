package vn.bontot.engine;

import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import jakarta.validation.Validation;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.OpenTasks;
import vn.bontot.desk.Receipts;
import vn.bontot.desk.TaskAuthority;
import vn.bontot.desk.TaskDesk;
import vn.bontot.desk.UseCases;
import vn.bontot.fixtures.House;

/** The task desk of a {@link House}, over an engine that only takes completed tasks off the list. */
public final class TestDesk {

    private TestDesk() {}

    public static TaskDesk in(House house, TaskAuthority authority, UseCases useCases) {
        OpenTasks openTasks = new OpenTasks(house.jdbc);
        TaskService engine = mock(TaskService.class);
        doAnswer(completed -> {
                    openTasks.remove(completed.getArgument(0));
                    return null;
                })
                .when(engine)
                .complete(anyString(), anyMap());
        return new CamundaTaskDesk(
                openTasks,
                authority,
                useCases,
                Validation.buildDefaultValidatorFactory().getValidator(),
                engine,
                mock(IdentityService.class),
                new EventLog(house.jdbc, house.clock),
                new Receipts(house.jdbc, house.clock));
    }
}
