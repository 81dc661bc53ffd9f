package vn.bontot.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.model.dmn.Dmn;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The decision tables of the class path.
 *
 * <p>For previews while somebody types and for what-if questions: it needs no database and knows the tables of this
 * release only, so its versions end in {@code :0}.
 */
@Component
public class BareDecisionTables extends TracedDecisionTables {

    private final Map<String, DmnDecision> decisions = new HashMap<>();
    private final Map<String, TableModel> models = new HashMap<>();

    public BareDecisionTables() {
        this("classpath*:processes/**/*.dmn");
    }

    BareDecisionTables(String files) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Resource file) throws IOException {
        try (InputStream stream = file.getInputStream()) {
            var dmn = Dmn.readModelFromStream(stream);
            var model = new TableModel(dmn);
            for (DmnDecision decision : engine().parseDecisions(dmn)) {
                if (decisions.put(decision.getKey(), decision) != null) {
                    throw new IllegalStateException("two decisions " + decision.getKey());
                }
                models.put(decision.getKey(), model);
            }
        }
    }

    @Override
    DmnDecision decision(String key) {
        DmnDecision decision = decisions.get(key);
        if (decision == null) {
            throw new IllegalStateException("no decision " + key);
        }
        return decision;
    }

    @Override
    TableModel model(DmnDecision decision) {
        return models.get(decision.getKey());
    }

    @Override
    int number(DmnDecision decision) {
        return 0;
    }
}
