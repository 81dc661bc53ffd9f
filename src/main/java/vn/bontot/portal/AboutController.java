package vn.bontot.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.bontot.campaign.Campaign;
import vn.bontot.campaign.Campaigns;

/** What the product is, what it rests on, and what a competent body should still confirm. */
@Controller
class AboutController {

    private final Campaigns campaigns;

    AboutController(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @GetMapping("/gioi-thieu")
    String show(Model model) {
        campaigns.all().stream().findFirst().map(Campaign::code).ifPresent(code -> {
            model.addAttribute("campaign", campaigns.get(code));
            model.addAttribute("legalBases", campaigns.legalBases(code));
        });
        return "portal/about";
    }
}
