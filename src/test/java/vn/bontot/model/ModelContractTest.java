package vn.bontot.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models, code, forms, routing and calendar agree in both directions; broken models show that each check can fail. */
class ModelContractTest {

    private static final List<String> TEXTS =
            Models.files().stream().map(Models::text).toList();
    private static final List<BpmnModelInstance> MODELS =
            TEXTS.stream().map(Models::read).toList();

    @Test
    void modelsAndTheRestOfTheProductAgree() {
        assertThat(new ModelContract(Models.all()).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ${proposeResultDelegate}             | ${suggestResultDelegate}             | no delegate suggestResultDelegate
            ${proposeResultDelegate}             | ${suggestResultDelegate}             | no model knows the delegate proposeResultDelegate
            ${reminders.cycle(execution)}        | ${digests.cycle(execution)}          | no bean digests
            ${reminders.cycle(execution)}        | ${digests.cycle(execution)}          | no model knows the bean reminders
            ${reminders.cycle(execution)}        | ${reminders.next(execution)}         | bean reminders does not know next
            UserTask_CloseRegister               | UserTask_ShutRegister                | no use case of task ShutRegister
            UserTask_CloseRegister               | UserTask_ShutRegister                | no model knows the use case of task CloseRegister
            UserTask_CloseRegister               | UserTask_ShutRegister                | no official for task ShutRegister
            UserTask_CloseRegister               | UserTask_ShutRegister                | no model knows the official for task CloseRegister
            UserTask_CloseRegister               | UserTask_ShutRegister                | no row of task-routing for task ShutRegister
            UserTask_CloseRegister               | UserTask_ShutRegister                | no model knows the row of task-routing for task CloseRegister
            UserTask_CloseRegister               | UserTask_ShutRegister                | ShutRegister is not routed for every kind of unit
            registration/close-register.html     | registration/shut-register.html      | no form forms/registration/shut-register.html
            registration/close-register.html     | registration/shut-register.html      | no model knows the form forms/registration/close-register.html
            needed(execution,'ConfirmSummary')   | needed(execution,'WriteSummary')     | nobody need ask whether WriteSummary is needed
            needed(execution,'ConfirmSummary')   | needed(execution,'WriteSummary')     | asks for WriteSummary but does not lead there
            needed(execution,'ConfirmSummary')   | needed(execution,'WriteSummary')     | ConfirmSummary is not routed for every kind of unit
            'registerClosed'                     | 'registerShut'                       | no date registerShut
            'registerClosed'                     | 'registerShut'                       | no model knows the date registerClosed
            'registerClosed'                     | 'sessionDue'                         | registration-round asks for sessionDue but knows no cycle
            name="summary.closed"                | name="summary.shut"                  | no sender of message summary.shut
            name="summary.closed"                | name="summary.shut"                  | no model knows the sender of message summary.closed
            calledElement="provincial-award"     | calledElement="award-of-province"    | no starter of process provincial-award
            calledElement="provincial-award"     | calledElement="award-of-province"    | no model knows the starter of process award-of-province
            process id="violation"               | process id="breach"                  | ViolationModel.PROCESS says violation
            process id="unit-summary"            | process id="unit-report"             | the kind of round of unit-report cannot be told
            ${supplementary}                     | ${extra}                             | no flag of DetermineEffectDelegate extra
            ${supplementary}                     | ${extra}                             | ViolationModel.SUPPLEMENTARY says supplementary
            <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${reviewNeeded} | <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${takenUp} | no flag of ConcludingCase takenUp
            ${takenUp}                           | ${registering}                       | no flag of AcceptingCase registering
            sourceRef="UserTask_AcceptCase" targetRef="Gateway_TakenUp" | sourceRef="UserTask_AcceptCase" targetRef="UserTask_ConcludeCase" | nothing before Flow_TakenUp sets its flag
            sourceRef="UserTask_AcceptCase" targetRef="Gateway_TakenUp" | sourceRef="UserTask_AcceptCase" targetRef="UserTask_ConcludeCase" | no model knows the flag of AcceptingCase takenUp
            ${returned}                          | ${quota eq 10}                       | conditionExpression must not say ${quota eq 10}
            ${calendar.from(execution,'cycleOpens')} | 2023-11-15T00:00:00              | timeDate must not say 2023-11-15T00:00:00
            candidateGroups="${routing.group(execution)}" | candidateGroups="organisation-board" | candidateGroups must not say organisation-board
            camunda:delegateExpression="${proposeResultDelegate}" | camunda:class="vn.bontot.Propose" | class must not say vn.bontot.Propose
            """)
    void brokenModelIsFound(String sound, String broken, String fault) {
        var models = modelsWith(sound, broken);

        assertThat(new ModelContract(models).faults()).anyMatch(found -> found.contains(fault));
    }

    @Test
    void onlyTheKnownClassesSendMessagesAndStartProcesses() {
        assertThat(callersOf(
                        "createMessageCorrelation|correlateMessage|messageEventReceived|startProcessInstanceByMessage"))
                .containsExactlyInAnyOrder(
                        "CheckAllInDelegate",
                        "EndOpenUnitsDelegate",
                        "CheckAllReportedDelegate",
                        "CamundaRegistrationProcess",
                        "CamundaLateDossierProcess");
        assertThat(callersOf("startProcessInstanceBy\\w+|createProcessInstanceBy\\w+"))
                .containsExactlyInAnyOrder(
                        "CamundaCampaignProcess",
                        "CamundaViolationProcess",
                        "CamundaUnitProcesses",
                        "CamundaLateDossierProcess");
    }

    private static Set<String> callersOf(String methods) {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.bontot");
        return product.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isAssignableTo(RuntimeService.class))
                .filter(call -> call.getName().matches(methods))
                .map(call -> call.getOriginOwner().getSimpleName())
                .collect(Collectors.toSet());
    }

    private static List<BpmnModelInstance> modelsWith(String sound, String broken) {
        assertThat(TEXTS).anyMatch(text -> text.contains(sound));
        return IntStream.range(0, TEXTS.size())
                .mapToObj(model -> TEXTS.get(model).contains(sound)
                        ? Models.read(
                                TEXTS.get(model).replaceAll(Pattern.quote(sound), Matcher.quoteReplacement(broken)))
                        : MODELS.get(model))
                .toList();
    }
}
