package vn.bontot.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.OpenTasks;
import vn.bontot.desk.SharedTasks;
import vn.bontot.engine.guard.DeskToken;

/** Gives tasks back to their group, so that Tasklist and the portal show them to whoever holds the post now. */
@Service
class CamundaSharedTasks implements SharedTasks {

    private static final String HELD =
            """
            select 1 from held_post h where h.role = t.role and h.organisation_code = t.organisation_code
              and h.valid_from <= ? and (h.valid_to is null or h.valid_to >= ?)
            """;

    private static final String LEFT_OR_SUBSTITUTED =
            """
            where t.role = ? and t.organisation_code = ? and t.assignee is not null and t.assignee <> ?
              and (not exists (%1$s and h.username = t.assignee)
                or exists (%1$s and h.in_place_of = t.assignee and h.username = ?))
            order by t.id
            """
                    .formatted(HELD);

    private final OpenTasks openTasks;
    private final TaskService tasks;
    private final Clock clock;

    CamundaSharedTasks(OpenTasks openTasks, TaskService tasks, Clock clock) {
        this.openTasks = openTasks;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void takeOver(String username, String role, String organisationCode) {
        LocalDate today = LocalDate.now(clock);
        List<OpenTask> held = openTasks.select(
                LEFT_OR_SUBSTITUTED, role, organisationCode, username, today, today, today, today, username);
        held.forEach(this::giveBack);
    }

    /** The task may have been handed in or given back since it was read. */
    private void giveBack(OpenTask read) {
        boolean same = openTasks
                .lock(read.id())
                .filter(task -> read.assignee().equals(task.assignee()))
                .isPresent();
        if (same) {
            try (DeskToken token = DeskToken.open()) {
                tasks.setAssignee(read.id(), null);
            }
        }
    }
}
