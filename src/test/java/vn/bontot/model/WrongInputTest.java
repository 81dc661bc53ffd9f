package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import vn.bontot.browser.WrongInput;

/** Every form of the product is sent with something wrong in it by a walk in a browser. */
class WrongInputTest {

    /** Starts a case; no task of a model. */
    private static final String REPORT = "Báo cáo vụ việc";

    @Test
    void everyFormIsTriedOnce() {
        List<String> forms = new ArrayList<>(List.of(REPORT));
        Models.all().forEach(model -> model.getModelElementsByType(UserTask.class)
                .forEach(task -> forms.add(task.getName())));

        assertThat(WrongInput.forms()).containsExactlyInAnyOrderElementsOf(forms);
    }
}
