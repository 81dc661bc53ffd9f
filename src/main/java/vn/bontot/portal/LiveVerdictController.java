package vn.bontot.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.bontot.assessment.LiveVerdicts;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.TaskAuthority;
import vn.bontot.desk.TaskDesk;
import vn.bontot.desk.web.FormInput;
import vn.bontot.identity.CurrentActor;

/** Says while somebody types how the dossier stands by what the form holds; for those who may open the form. */
@Controller
class LiveVerdictController {

    private final TaskDesk desk;
    private final TaskAuthority authority;
    private final LiveVerdicts verdicts;
    private final FormInput input;
    private final CurrentActor current;

    LiveVerdictController(
            TaskDesk desk, TaskAuthority authority, LiveVerdicts verdicts, FormInput input, CurrentActor current) {
        this.desk = desk;
        this.authority = authority;
        this.verdicts = verdicts;
        this.input = input;
        this.current = current;
    }

    @PostMapping("/viec/{taskId}/ket-qua-tam-tinh")
    ModelAndView verdicts(@PathVariable String taskId, HttpServletRequest request) {
        OpenTask task = desk.find(taskId)
                .filter(LiveVerdicts::shownIn)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!authority.mayOpen(current.person().username(), task)) {
            throw new AccessDeniedException("task " + taskId + " is out of scope");
        }
        return new ModelAndView("assessment/verdicts").addObject("live", verdicts.of(task, input.typed(request)));
    }
}
