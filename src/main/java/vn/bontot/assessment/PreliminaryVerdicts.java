package vn.bontot.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.bontot.sql.RecordMapper;

/** How dossiers under review stand at this moment, as the tables would judge their figures and marks. Nothing is stored. */
@Service
public class PreliminaryVerdicts {

    private final ContentRules rules;
    private final DossierJudge judge;
    private final JdbcClient jdbc;

    PreliminaryVerdicts(ContentRules rules, DossierJudge judge, JdbcClient jdbc) {
        this.rules = rules;
        this.judge = judge;
        this.jdbc = jdbc;
    }

    /** Which of the dossiers fall short in one of the four contents. */
    public Set<String> unmet(Collection<String> entryIds) {
        Set<String> unmet = new HashSet<>();
        if (entryIds.isEmpty()) {
            return unmet;
        }
        Map<String, Set<Integer>> failed = failedContents(entryIds);
        Map<String, Circumstances> byRound = new HashMap<>();
        for (Assessment dossier : dossiers(entryIds)) {
            Circumstances now = byRound.computeIfAbsent(dossier.roundId(), round -> circumstances(dossier));
            if (fallsShort(dossier, now, failed.getOrDefault(dossier.entryId(), Set.of()))) {
                unmet.add(dossier.entryId());
            }
        }
        return unmet;
    }

    private boolean fallsShort(Assessment dossier, Circumstances now, Set<Integer> failed) {
        FormTexts known = new FormTexts(LiveVerdicts.reviewersView(dossier, now));
        for (Content content : Content.values()) {
            ItemMarks marks = new ItemMarks(List.of(), List.of(), !failed.contains(content.number()));
            if (Boolean.FALSE.equals(rules.judge(content, known, marks).met())) {
                return true;
            }
        }
        return false;
    }

    private Circumstances circumstances(Assessment dossier) {
        return judge.circumstances(
                dossier.campaignCode(), dossier.cycleCode(), dossier.committeeCode(), dossier.roundId());
    }

    private List<Assessment> dossiers(Collection<String> entryIds) {
        return jdbc.sql("select * from assessment where entry_id in (:entries)")
                .param("entries", entryIds)
                .query(RecordMapper.of(Assessment.class))
                .list();
    }

    /** By dossier: the contents of which an item is "Không đạt", by the last reviewer or else by the unit itself. */
    private Map<String, Set<Integer>> failedContents(Collection<String> entryIds) {
        Map<String, Set<Integer>> failed = new HashMap<>();
        jdbc.sql("select m.entry_id, c.content from assessment_mark m join assessment a on a.entry_id = m.entry_id"
                        + " join criterion c on c.campaign_code = a.campaign_code and c.code = m.criterion_code"
                        + " where m.entry_id in (:entries)"
                        + " and coalesce(m.appraised_mark, m.verified_mark, m.self_mark) = 'FAIL'")
                .param("entries", entryIds)
                .query(row -> {
                    failed.computeIfAbsent(row.getString(1), entry -> new HashSet<>())
                            .add(row.getInt(2));
                });
        return failed;
    }
}
