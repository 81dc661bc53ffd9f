package vn.bontot.assessment;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bontot.rules.DecisionTables;
import vn.bontot.rules.Evaluation;

/** Asks the tables about one content at a time, so that a form can say how it stands while it is filled in. */
public class ContentRules {

    private final DecisionTables tables;
    private final ReasonTexts texts = new ReasonTexts();

    public ContentRules(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * @param known what is known of the dossier and its campaign, by the names of the tables' inputs
     * @param marks those of the content's items
     */
    ContentVerdict judge(Content content, FormTexts known, ItemMarks marks) {
        Record facts = (Record) ContentFacts.of(content, known, marks.pass());
        List<String> missing = missing(facts, marks, known);
        if (!missing.isEmpty()) {
            return ContentVerdict.incomplete(content, missing);
        }
        Evaluation result = tables.evaluate(content.decision(), facts);
        Map<String, String> figures = new HashMap<>(known.byField());
        figures.put("judged", marks.judged());
        return ContentVerdict.of(
                        content, result.output("t" + content.number()), texts.reason(result.matches(), figures))
                .beside(marks);
    }

    private List<String> missing(Record facts, ItemMarks marks, FormTexts known) {
        List<String> missing = new ArrayList<>();
        for (RecordComponent fact : facts.getClass().getRecordComponents()) {
            boolean mark = fact.getName().endsWith("Pass");
            if (!mark && value(fact, facts) == null) {
                missing.add(texts.name(fact.getName(), known.byField()));
            }
        }
        if (marks.pass() == null) {
            missing.add("kết quả mục " + String.join(", ", marks.unmarked()));
        }
        return missing;
    }

    private static Object value(RecordComponent fact, Record facts) {
        try {
            return fact.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
