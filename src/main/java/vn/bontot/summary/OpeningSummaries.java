package vn.bontot.summary;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.bontot.organisation.Organisation;
import vn.bontot.registration.Registrations;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** Opens the summary of a committee: every registered unit is asked, whatever it handed in before. */
@Service
public class OpeningSummaries {

    private final Registrations registrations;
    private final Rounds rounds;
    private final Summaries summaries;

    OpeningSummaries(Registrations registrations, Rounds rounds, Summaries summaries) {
        this.registrations = registrations;
        this.rounds = rounds;
        this.summaries = summaries;
    }

    public void open(String campaignCode, String committeeCode) {
        List<Organisation> units = registrations.registeredUnits(campaignCode, committeeCode);
        rounds.open(RoundKind.SUMMARY, campaignCode, null, committeeCode, units);
        summaries.open(campaignCode, committeeCode, units);
    }
}
