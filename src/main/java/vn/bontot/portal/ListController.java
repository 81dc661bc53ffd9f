package vn.bontot.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.bontot.campaign.Campaign;
import vn.bontot.campaign.Campaigns;
import vn.bontot.campaign.Cycle;
import vn.bontot.desk.PaperDate;
import vn.bontot.documents.Spreadsheet;
import vn.bontot.identity.CurrentActor;
import vn.bontot.identity.Scope;

/** Any list as a page, on paper and as an Excel file; the three have the same address but for its end. */
@Controller
class ListController {

    /** More is no reading matter on paper, and Excel takes it. */
    private static final int MOST_ON_PAPER = 5_000;

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Map<String, Listing> listings = new LinkedHashMap<>();
    private final Listings reading;
    private final Campaigns campaigns;
    private final CurrentCycle currentCycle;
    private final LetterHeads letterHeads;
    private final Scope scope;
    private final CurrentActor current;
    private final Clock clock;

    ListController(
            List<Listing> listings,
            Listings reading,
            Campaigns campaigns,
            CurrentCycle currentCycle,
            LetterHeads letterHeads,
            Scope scope,
            CurrentActor current,
            Clock clock) {
        listings.forEach(listing -> this.listings.put(listing.id(), listing));
        this.reading = reading;
        this.campaigns = campaigns;
        this.currentCycle = currentCycle;
        this.letterHeads = letterHeads;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/danh-sach/{id}")
    String page(@PathVariable String id, @RequestParam Map<String, String> address, Model model) {
        Asked asked = asked(id, address);
        describe(asked, model);
        model.addAttribute("list", reading.page(asked.listing(), asked.query(), asked.reader()));
        model.addAttribute("others", listings.values());
        return "portal/list";
    }

    @GetMapping("/danh-sach/{id}/ban-in")
    String paper(@PathVariable String id, @RequestParam Map<String, String> address, Model model) {
        Asked asked = asked(id, address);
        describe(asked, model);
        model.addAttribute("list", reading.first(MOST_ON_PAPER, asked.listing(), asked.query(), asked.reader()));
        model.addAttribute("head", letterHeads.of(asked.reader().person(), asked.campaign()));
        return "portal/list-on-paper";
    }

    @GetMapping("/danh-sach/{id}.xlsx")
    void excel(@PathVariable String id, @RequestParam Map<String, String> address, HttpServletResponse response)
            throws IOException {
        Asked asked = asked(id, address);
        response.setContentType(EXCEL);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(id + "-" + LocalDate.now(clock) + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        List<Spreadsheet.Column> columns = new ArrayList<>();
        columns.add(new Spreadsheet.Column("STT", Spreadsheet.Kind.NUMBER, 6));
        asked.listing()
                .columns()
                .forEach(
                        column -> columns.add(new Spreadsheet.Column(column.heading(), column.kind(), column.width())));
        try (Spreadsheet sheet = new Spreadsheet("Danh sách", columns)) {
            int[] number = {0};
            reading.each(asked.listing(), asked.query(), asked.reader(), row -> {
                List<Object> values = new ArrayList<>();
                values.add(++number[0]);
                values.addAll(row.values());
                sheet.add(values);
            });
            sheet.write(notes(asked), response.getOutputStream());
        }
    }

    private void describe(Asked asked, Model model) {
        Listing listing = asked.listing();
        Map<ListFilter, Map<String, String>> filters = filters(asked);
        model.addAttribute("listing", listing);
        model.addAttribute("query", asked.query());
        model.addAttribute("filters", filters);
        model.addAttribute("narrowed", narrowed(asked, filters));
        model.addAttribute("preface", listing.preface(asked.query(), asked.reader()));
        model.addAttribute("campaign", asked.campaign());
        model.addAttribute("cycles", listing.perCycle() ? asked.cycles() : List.of());
        model.addAttribute("cycleName", asked.cycleName());
        model.addAttribute("today", PaperDate.format(LocalDate.now(clock)));
        model.addAttribute("day", LocalDate.now(clock));
    }

    private Map<ListFilter, Map<String, String>> filters(Asked asked) {
        Map<ListFilter, Map<String, String>> filters = new LinkedHashMap<>();
        for (ListFilter filter : asked.listing().filters()) {
            filters.put(filter, reading.options(asked.listing(), filter, asked.query(), asked.reader()));
        }
        return filters;
    }

    /** What the list is narrowed to, in words. */
    private static List<String> narrowed(Asked asked, Map<ListFilter, Map<String, String>> filters) {
        List<String> words = new ArrayList<>();
        filters.forEach((filter, options) -> {
            String value = asked.query().chosen().get(filter.name());
            if (value != null) {
                words.add(filter.label() + ": " + options.getOrDefault(value, value));
            }
        });
        if (!asked.query().search().isEmpty()) {
            words.add("Tên hoặc mã có “" + asked.query().search() + "”");
        }
        return words;
    }

    private List<String> notes(Asked asked) {
        Listing listing = asked.listing();
        List<String> notes = new ArrayList<>();
        notes.add(listing.title() + (asked.cycleName().isEmpty() ? "" : ": " + asked.cycleName()));
        notes.add(asked.campaign().name());
        notes.add(listing.counts());
        notes.addAll(narrowed(asked, filters(asked)));
        notes.addAll(listing.preface(asked.query(), asked.reader()));
        if (!listing.remark().isEmpty()) {
            notes.add(listing.remark());
        }
        notes.add("Số liệu đến ngày " + PaperDate.format(LocalDate.now(clock)));
        return notes;
    }

    private Asked asked(String id, Map<String, String> address) {
        Listing listing = listings.get(id);
        if (listing == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ListQuery query = ListQuery.of(listing, address);
        Campaign campaign = campaigns.all().stream()
                .filter(one -> query.campaign().isEmpty() || one.code().equals(query.campaign()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Cycle> cycles = listing.perCycle() ? campaigns.cycles(campaign.code()) : List.of();
        String cycle = !listing.perCycle()
                ? ""
                : query.cycle().isEmpty() ? currentCycle.of(campaign.code(), cycles) : query.cycle();
        if (listing.perCycle() && cycles.stream().noneMatch(one -> one.code().equals(cycle))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ListReader reader =
                new ListReader(current.person(), scope.roots(current.person().username()));
        return new Asked(listing, query.in(campaign.code(), cycle), campaign, cycles, reader);
    }

    /** An address that has been understood. */
    private record Asked(Listing listing, ListQuery query, Campaign campaign, List<Cycle> cycles, ListReader reader) {

        String cycleName() {
            return cycles.stream()
                    .filter(cycle -> cycle.code().equals(query.cycle()))
                    .map(Cycle::name)
                    .findFirst()
                    .orElse("");
        }
    }
}
