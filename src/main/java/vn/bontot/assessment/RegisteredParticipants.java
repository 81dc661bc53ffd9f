package vn.bontot.assessment;

import org.springframework.stereotype.Component;
import vn.bontot.registration.Registrations;
import vn.bontot.violation.Participants;

/** Takes part whoever is registered. */
@Component
class RegisteredParticipants implements Participants {

    private final Registrations registrations;

    RegisteredParticipants(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public boolean takesPart(String campaignCode, String unitCode) {
        return registrations.isRegistered(campaignCode, unitCode);
    }
}
