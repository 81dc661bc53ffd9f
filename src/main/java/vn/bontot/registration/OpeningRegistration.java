package vn.bontot.registration;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** Opens the register of a committee: every unit of it is asked. */
@Service
public class OpeningRegistration {

    private final Organisations organisations;
    private final Rounds rounds;
    private final Registrations registrations;

    OpeningRegistration(Organisations organisations, Rounds rounds, Registrations registrations) {
        this.organisations = organisations;
        this.rounds = rounds;
        this.registrations = registrations;
    }

    public void open(String campaignCode, String committeeCode) {
        List<Organisation> units = organisations.unitsOf(committeeCode);
        rounds.open(RoundKind.REGISTRATION, campaignCode, null, committeeCode, units);
        registrations.open(campaignCode, committeeCode, units);
    }
}
