package vn.bontot.assessment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.Refused;
import vn.bontot.round.Rounds;

/**
 * A committee's board brings a dossier that ended as "Không nộp" before a supplementary session: the unit hands in, the
 * reviews follow, the meeting decides (rules.md, R-four). Whether the actor is that committee's board is the caller's to
 * check.
 */
@Service
public class TakingUpLateDossiers {

    private static final int LONGEST_REASON = 1000;

    private final LateDossiers lateDossiers;
    private final Assessments assessments;
    private final Rounds rounds;
    private final LateDossierProcess process;
    private final EventLog events;

    TakingUpLateDossiers(
            LateDossiers lateDossiers,
            Assessments assessments,
            Rounds rounds,
            LateDossierProcess process,
            EventLog events) {
        this.lateDossiers = lateDossiers;
        this.assessments = assessments;
        this.rounds = rounds;
        this.process = process;
        this.events = events;
    }

    /**
     * @param document a paper that asks for it; may be null
     * @throws Refused without a reason, before the session has decided, once the committee has decided on awards, or
     *     where somebody was quicker
     */
    @Transactional
    public void takeUp(String entryId, String reason, String document, Actor actor) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("reason", "Đề nghị nêu lý do đưa hồ sơ vào hội nghị bổ sung.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refused("reason", "Lý do không quá 1.000 ký tự.");
        }
        // The award session closes what is still open under the same lock.
        rounds.lock(rounds.entry(entryId).roundId());
        if (!lateDossiers.isOpen(entryId)) {
            throw new Refused("Hồ sơ này không còn đưa vào hội nghị bổ sung được: hồ sơ đã được xem xét, hoặc cấp ủy đã"
                    + " xét khen thưởng.");
        }
        Assessment dossier = assessments.get(entryId);
        rounds.takeUpAgain(entryId);
        assessments.become(entryId, AssessmentState.NOT_HANDED_IN);
        String instance = process.start(rounds.entry(entryId));
        lateDossiers.takenUp(entryId, reason.strip(), document, actor, instance);
        events.happened(
                "TakeUpLateDossier",
                "Đưa hồ sơ “Không nộp” vào hội nghị xét công nhận bổ sung: " + reason.strip(),
                dossier.campaignCode(),
                dossier.committeeCode(),
                dossier.unitCode(),
                actor);
    }
}
