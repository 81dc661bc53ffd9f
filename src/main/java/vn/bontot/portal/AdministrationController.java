package vn.bontot.portal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.bontot.campaign.CampaignDefinition;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.CreatingCampaigns;
import vn.bontot.campaign.StartingCampaigns;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.desk.Refused;
import vn.bontot.organisation.Organisations;
import vn.bontot.organisation.ReceivingOrganisations;

/** Setting the product up; administrators only, by the security configuration. */
@Controller
@RequestMapping("/quan-tri")
class AdministrationController {

    private static final String ORGANISATIONS = "portal/administration-organisations";
    private static final String CAMPAIGNS = "portal/administration-campaigns";

    private final Organisations organisations;
    private final ReceivingOrganisations receiving;
    private final Campaigns campaigns;
    private final CreatingCampaigns creating;
    private final StartingCampaigns starting;
    private final CampaignCalendar calendar;
    private final Clock clock;

    AdministrationController(
            Organisations organisations,
            ReceivingOrganisations receiving,
            Campaigns campaigns,
            CreatingCampaigns creating,
            StartingCampaigns starting,
            CampaignCalendar calendar,
            Clock clock) {
        this.organisations = organisations;
        this.receiving = receiving;
        this.campaigns = campaigns;
        this.creating = creating;
        this.starting = starting;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping({"", "/"})
    String show() {
        return "portal/administration";
    }

    @GetMapping("/to-chuc-dang")
    String organisations(Model model) {
        describeOrganisations(model);
        return ORGANISATIONS;
    }

    @GetMapping("/phong-trao")
    String campaigns(Model model) {
        describeCampaigns(model);
        return CAMPAIGNS;
    }

    @PostMapping("/to-chuc-dang")
    ModelAndView importOrganisations(
            @RequestParam("tep") MultipartFile file,
            @RequestParam(name = "tuNgay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate validFrom,
            Model model,
            RedirectAttributes next)
            throws IOException {
        if (file.isEmpty()) {
            return organisationsRefused(model, "Đề nghị chọn tệp organisations.csv.");
        }
        var receipt = receiving.receive(file.getBytes(), validFrom == null ? LocalDate.now(clock) : validFrom);
        if (!receipt.accepted()) {
            model.addAttribute("faults", receipt.faults().list());
            return organisationsRefused(
                    model,
                    "Chưa nhập tổ chức đảng nào. Đề nghị sửa "
                            + receipt.faults().count() + " lỗi dưới đây rồi nhập lại cả tệp.");
        }
        next.addFlashAttribute("notice", "Đã nhập " + receipt.stored() + " tổ chức đảng.");
        return new ModelAndView("redirect:/quan-tri/to-chuc-dang");
    }

    @PostMapping("/phong-trao")
    ModelAndView create(@RequestParam("tep") MultipartFile file, Model model, RedirectAttributes next)
            throws IOException {
        try {
            CampaignDefinition created = creating.create(file.getBytes());
            calendar.forget();
            next.addFlashAttribute("notice", "Đã tạo phong trào “" + created.name() + "”.");
            return new ModelAndView("redirect:/quan-tri/phong-trao");
        } catch (Refused refused) {
            model.addAttribute("campaignProblems", refused.problems());
            model.addAttribute("campaignProblem", "Chưa tạo phong trào. Đề nghị sửa các lỗi dưới đây rồi gửi lại tệp.");
            describeCampaigns(model);
            return new ModelAndView(CAMPAIGNS, HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @PostMapping("/phong-trao/{code}/bat-dau")
    String start(@PathVariable String code, RedirectAttributes next) {
        try {
            starting.start(code);
            next.addFlashAttribute("notice", "Phong trào đã bắt đầu; việc đầu tiên là dự thảo kế hoạch.");
        } catch (Refused refused) {
            next.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/quan-tri/phong-trao";
    }

    private ModelAndView organisationsRefused(Model model, String message) {
        describeOrganisations(model);
        model.addAttribute("organisationProblem", message);
        return new ModelAndView(ORGANISATIONS, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private void describeOrganisations(Model model) {
        model.addAttribute("counts", organisations.countByType());
        model.addAttribute("today", LocalDate.now(clock));
    }

    private void describeCampaigns(Model model) {
        model.addAttribute("campaigns", campaigns.all());
        model.addAttribute("startedCodes", campaigns.startedCodes());
    }
}
