package vn.bontot.assessment;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.bontot.organisation.Organisation;
import vn.bontot.registration.Registrations;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** Opens a committee's cycle: every registered unit is asked for its self-assessment. */
@Service
public class OpeningAssessment {

    private final Registrations registrations;
    private final Rounds rounds;
    private final Assessments assessments;

    OpeningAssessment(Registrations registrations, Rounds rounds, Assessments assessments) {
        this.registrations = registrations;
        this.rounds = rounds;
        this.assessments = assessments;
    }

    public void open(String campaignCode, String cycleCode, String committeeCode) {
        List<Organisation> units = registrations.registeredUnits(campaignCode, committeeCode);
        rounds.open(RoundKind.ASSESSMENT, campaignCode, cycleCode, committeeCode, units);
        assessments.open(campaignCode, cycleCode, committeeCode, units);
    }
}
