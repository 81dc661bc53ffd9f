package vn.bontot.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.DomElement;

/** What one DMN file says beside its logic: sentences of rows, version tags, input variables of decisions. */
final class TableModel {

    private final Map<String, String> sentences = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> versionTags = new HashMap<>();
    private final Map<String, Set<String>> inputs = new HashMap<>();

    TableModel(DmnModelInstance model) {
        model.getModelElementsByType(Rule.class)
                .forEach(rule -> sentences.put(
                        rule.getId(), rule.getDescription().getTextContent().strip()));
        for (DecisionTable table : model.getModelElementsByType(DecisionTable.class)) {
            int number = 0;
            for (Rule rule : table.getRules()) {
                numbers.put(rule.getId(), ++number);
            }
        }
        for (Decision decision : model.getModelElementsByType(Decision.class)) {
            versionTags.put(decision.getId(), decision.getVersionTag());
            var variables = new TreeSet<String>();
            collectInputs(decision, variables);
            inputs.put(decision.getId(), variables);
        }
    }

    String sentence(String rule) {
        return sentences.get(rule);
    }

    /** Counted from 1 in its table; empty where the file has no such row. */
    Optional<Integer> number(String rule) {
        return Optional.ofNullable(numbers.get(rule));
    }

    String versionTag(String decision) {
        return versionTags.get(decision);
    }

    /** The input variables of a decision and of all it requires. */
    Set<String> inputs(String decision) {
        return inputs.get(decision);
    }

    private static void collectInputs(Decision decision, Collection<String> variables) {
        for (InformationRequirement requirement : decision.getInformationRequirements()) {
            for (DomElement reference : requirement.getDomElement().getChildElements()) {
                String id = reference.getAttribute("href").substring(1);
                if (decision.getModelInstance().getModelElementById(id) instanceof Decision required) {
                    collectInputs(required, variables);
                } else {
                    variables.add(
                            variable(requirement.getDomElement().getDocument().getElementById(id)));
                }
            }
        }
    }

    /** Read from the document: Camunda 7.24 takes every {@code inputData} for a reference to one. */
    private static String variable(DomElement inputData) {
        return inputData.getChildElements().stream()
                .filter(child -> child.getLocalName().equals("variable"))
                .map(child -> child.getAttribute("name"))
                .findFirst()
                .orElseThrow();
    }
}
