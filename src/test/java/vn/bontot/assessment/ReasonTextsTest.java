package vn.bontot.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.assessment.AssessmentHouse.BRANCH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.bontot.rules.MatchedRow;

/** Why a dossier has its result, in its own figures. */
class ReasonTextsTest {

    private static final Pattern ROW = Pattern.compile(
            "<rule id=\"(Rule_(?:PoliticalTask|MeetingQuality|EffectiveViolationOutcome|UnityDiscipline|Members"
                    + "|Recognition)_\\w+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Test
    void everyRowOfTheTablesHasItsWords() throws IOException {
        Set<String> rows = ROW.matcher(Files.readString(Path.of("processes/assessment/four-good.dmn")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(texts().stringPropertyNames().stream().filter(key -> key.startsWith("Rule_")))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void theWordsNameWhatTheRulesAreAsked() throws IOException {
        Set<String> facts = Arrays.stream(DossierFacts.class.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        facts.add("judged");
        facts.add("meeting");

        for (Object text : texts().values()) {
            assertThat(PLACE.matcher((String) text).results().map(place -> place.group(1)))
                    .isSubsetOf(facts);
        }
    }

    @Test
    void aStoredDossierSaysWhy() {
        AssessmentHouse round = new AssessmentHouse();
        Explanations explanations = new Explanations(round.house.jdbc, round.house.template);
        DossierReasons reasons = new DossierReasons(
                round.assessments, explanations, new MemberRatings(round.house.jdbc), round.house.campaigns);
        round.handIn(BRANCH);
        assertThat(reasons.contents(round.assessments.get(AssessmentHouse.entryId(BRANCH))))
                .isEmpty();
        round.propose(BRANCH, false, true, ViolationOutcome.NONE, false);
        String entryId = AssessmentHouse.entryId(BRANCH);
        explanations.store(
                entryId,
                Explanations.Phase.PROPOSAL,
                List.of(
                        row("political-task", "Rule_PoliticalTask_TargetsMissed"),
                        row("meeting-quality", "Rule_MeetingQuality_Met"),
                        row("effective-violation-outcome", "Rule_EffectiveViolationOutcome_OwnOnly"),
                        row("unity-discipline", "Rule_UnityDiscipline_Met"),
                        row("members", "Rule_Members_BranchMet"),
                        row("recognition", "Rule_Recognition_FewerThanFour")));

        Assessment dossier = round.assessments.get(entryId);

        assertThat(reasons.contents(dossier))
                .extracting(verdict -> verdict.label() + ": " + verdict.reason().text())
                .containsExactly(
                        "Không đạt: đạt 12/12 chỉ tiêu được giao; kế hoạch yêu cầu đạt đủ. (“political-task”)",
                        "Đạt: đã tổ chức 12/12 kỳ sinh hoạt định kỳ, 4/4 kỳ chuyên đề. (“meeting-quality”)",
                        "Đạt: không có vi phạm ảnh hưởng đến kết quả. (“unity-discipline”)",
                        "Đạt: 16/16 đảng viên từ Hoàn thành tốt nhiệm vụ trở lên. (“members”)");
        assertThat(reasons.recognition(dossier).orElseThrow().text())
                .isEqualTo("không đạt đủ bốn nội dung. (“recognition”)");
    }

    private static MatchedRow row(String decision, String rule) {
        return new MatchedRow(decision, "1.0:1", rule, "“" + decision + "”");
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (var file = Files.newBufferedReader(Path.of("processes/assessment/four-good.properties"))) {
            texts.load(file);
        }
        return texts;
    }
}
