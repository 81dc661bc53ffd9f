package vn.bontot.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.bontot.campaign.Campaign;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Cycle;
import vn.bontot.deadlines.CampaignCalendar;
import vn.bontot.deadlines.DateChange;
import vn.bontot.deadlines.DateMove;
import vn.bontot.deadlines.DatedTask;
import vn.bontot.deadlines.MoveEffects;
import vn.bontot.deadlines.MovedTimer;
import vn.bontot.deadlines.MovingDates;
import vn.bontot.desk.Refused;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Role;
import vn.bontot.organisation.Organisations;

/** The calendar of a campaign for everybody; its owner's organisation board moves dates and gives single ones longer. */
@Controller
@RequestMapping("/phong-trao/{code}/lich")
class DateController {

    private static final String CALENDAR = "portal/calendar";
    private static final String FORM = "portal/move-date";

    private final Campaigns campaigns;
    private final CampaignCalendar calendar;
    private final MovingDates moving;
    private final Organisations organisations;
    private final UnitSights sights;
    private final CurrentActor current;
    private final Clock clock;

    DateController(
            Campaigns campaigns,
            CampaignCalendar calendar,
            MovingDates moving,
            Organisations organisations,
            UnitSights sights,
            CurrentActor current,
            Clock clock) {
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.moving = moving;
        this.organisations = organisations;
        this.sights = sights;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What is typed into the form.
     *
     * @param ky cycle; empty for dates of the whole campaign
     * @param moc name of the date
     * @param denNgay the new last day
     * @param capUy committee; empty where the date moves for everybody
     * @param donVi unit of that committee; empty where the whole committee gets longer
     * @param tuNgay the day until now, as the one who decides has seen it
     */
    record Typed(
            String ky,
            String moc,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate denNgay,
            String capUy,
            String donVi,
            String lyDo,
            String vanBan,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tuNgay) {

        DateChange in(String campaignCode) {
            String organisation = !text(donVi).isEmpty() ? donVi : text(capUy);
            return new DateChange(
                    campaignCode, text(ky), text(moc), organisation.isEmpty() ? null : organisation, denNgay);
        }

        private static String text(String typed) {
            return typed == null ? "" : typed;
        }
    }

    /** Tasks of one kind that move from one day to another. */
    record TaskGroup(String name, LocalDate from, LocalDate to, long number) {}

    /** Timers of one kind that move from one moment to another, with the names of their committees. */
    record TimerGroup(String label, LocalDateTime from, LocalDateTime to, List<String> committees, int number) {}

    @GetMapping
    String show(@PathVariable String code, Model model) {
        Campaign campaign = campaign(code);
        model.addAttribute("campaign", campaign);
        model.addAttribute("cycles", cycleNames(code));
        model.addAttribute("dates", calendar.dates(code));
        model.addAttribute("moves", concerning(moving.of(code)));
        model.addAttribute("owner", isOwner(campaign));
        model.addAttribute("today", LocalDate.now(clock));
        return CALENDAR;
    }

    @GetMapping("/chuyen")
    ModelAndView preview(@PathVariable String code, @ModelAttribute("typed") Typed typed) {
        demandOwner(code);
        if (typed.denNgay() == null) {
            return form(code, typed, null, null);
        }
        try {
            return form(code, typed, moving.preview(typed.in(code)), null);
        } catch (Refused refused) {
            return form(code, typed, null, refused);
        }
    }

    @PostMapping("/chuyen")
    ModelAndView move(@PathVariable String code, @ModelAttribute("typed") Typed typed) {
        demandOwner(code);
        DateChange change = typed.in(code);
        try {
            if (change.to() == null || typed.tuNgay() == null) {
                throw new Refused("Đề nghị chọn ngày mới và xem trước các thay đổi.");
            }
            long id = moving.move(
                    change,
                    typed.tuNgay(),
                    stripped(typed.lyDo()),
                    stripped(typed.vanBan()),
                    current.actor(Role.ORGANISATION_BOARD, campaign(code).ownerCode()));
            return new ModelAndView("redirect:/phong-trao/" + code + "/lich/lan-chuyen/" + id);
        } catch (Refused refused) {
            return form(code, typed, seen(change), refused);
        }
    }

    @GetMapping("/lan-chuyen/{id}")
    String moved(@PathVariable String code, @PathVariable long id, Model model, HttpServletResponse response) {
        Campaign campaign = campaign(code);
        DateMove move = moving.find(id)
                .filter(found -> found.campaignCode().equals(code))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (concerning(List.of(move)).isEmpty()) {
            throw new AccessDeniedException("date of " + move.organisationCode() + " is out of scope");
        }
        model.addAttribute("campaign", campaign);
        model.addAttribute("move", move);
        model.addAttribute("zone", clock.getZone());
        if (move.finishedAt() == null) {
            int behind = moving.behind(code);
            response.setHeader("Refresh", "2");
            model.addAttribute("done", Math.max(0, move.tasks() - behind));
        }
        return "portal/moved-date";
    }

    private ModelAndView form(String code, Typed typed, MoveEffects effects, Refused refused) {
        ModelAndView page = new ModelAndView(FORM);
        page.addObject("campaign", campaign(code));
        page.addObject("cycles", cycleNames(code));
        page.addObject("dates", calendar.dates(code));
        page.addObject("committees", organisations.committees());
        if (typed.capUy() != null && !typed.capUy().isEmpty()) {
            page.addObject("units", organisations.unitsOf(typed.capUy()));
        }
        page.addObject("today", LocalDate.now(clock));
        if (effects != null) {
            page.addObject("effects", effects);
            page.addObject("groups", groups(effects));
            page.addObject("timerGroups", timerGroups(effects));
        }
        if (refused != null) {
            page.addObject("refusal", refused.getMessage());
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    /** The effects as they stand now; null where the change as such is refused. */
    private MoveEffects seen(DateChange change) {
        try {
            return change.to() == null ? null : moving.preview(change);
        } catch (Refused refused) {
            return null;
        }
    }

    private static List<TaskGroup> groups(MoveEffects effects) {
        Map<String, List<DatedTask>> alike = effects.tasks().stream()
                .collect(Collectors.groupingBy(
                        moved -> moved.from() + "/" + moved.to() + "/"
                                + moved.task().name(),
                        TreeMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .map(tasks -> new TaskGroup(
                        tasks.get(0).task().name(),
                        tasks.get(0).from(),
                        tasks.get(0).to(),
                        tasks.size()))
                .toList();
    }

    private static List<TimerGroup> timerGroups(MoveEffects effects) {
        Map<String, List<MovedTimer>> alike = effects.timers().stream()
                .collect(Collectors.groupingBy(
                        moved -> moved.timer().firesAt() + "/" + moved.to() + "/"
                                + moved.timer().label(),
                        TreeMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .map(timers -> new TimerGroup(
                        timers.get(0).timer().label(),
                        timers.get(0).timer().firesAt(),
                        timers.get(0).to(),
                        timers.stream()
                                .map(moved -> moved.timer().committeeName())
                                .filter(Objects::nonNull)
                                .toList(),
                        timers.size()))
                .toList();
    }

    private Map<String, String> cycleNames(String code) {
        return campaigns.cycles(code).stream().collect(Collectors.toMap(Cycle::code, Cycle::name));
    }

    private Campaign campaign(String code) {
        return campaigns.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void demandOwner(String code) {
        if (!isOwner(campaign(code))) {
            throw new AccessDeniedException("not the campaign's owner");
        }
    }

    private boolean isOwner(Campaign campaign) {
        return current.person().posts().stream()
                .anyMatch(post -> post.role() == Role.ORGANISATION_BOARD
                        && post.organisationCode().equals(campaign.ownerCode()));
    }

    /** What is moved for everybody, for those below the reader, and for the reader's own committee. */
    private List<DateMove> concerning(List<DateMove> moves) {
        Set<String> single = moves.stream()
                .map(DateMove::organisationCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> concerned = sights.concerned(single);
        return moves.stream()
                .filter(move -> move.organisationCode() == null || concerned.contains(move.organisationCode()))
                .toList();
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
