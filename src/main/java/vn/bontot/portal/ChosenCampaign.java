package vn.bontot.portal;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.bontot.campaign.Campaign;

/** The campaign that an address names; the latest where it names none. */
final class ChosenCampaign {

    private ChosenCampaign() {}

    /** @param all not empty, the latest first */
    static Campaign of(List<Campaign> all, String code) {
        return all.stream()
                .filter(campaign -> code.isEmpty() || campaign.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
