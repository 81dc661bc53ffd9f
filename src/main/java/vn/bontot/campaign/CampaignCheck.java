package vn.bontot.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bontot.campaign.CampaignDefinition.CycleDefinition;
import vn.bontot.campaign.CampaignDefinition.Date;

/** What is missing or contradictory in a campaign's definition. */
final class CampaignCheck {

    /** Dates that the processes ask for, of the campaign as a whole. */
    static final List<String> DATES = List.of(
            "planDue",
            "provinceLaunch",
            "rolloutDue",
            "registrationDue",
            "registrationConfirmed",
            "registrationAccepted",
            "registerClosed",
            "caseAccepted",
            "caseConcluded",
            "revocationSession",
            "summaryOpens",
            "unitSummaryDue",
            "awardListDue",
            "awardSessionDue",
            "awardDecisionDue",
            "committeeSummaryDue",
            "reportReceived",
            "provincialAppraisalDue",
            "councilOpinionDue",
            "provincialDecisionDue",
            "provincialSummaryDue");

    /** Dates that the processes ask for, of every cycle. */
    static final List<String> CYCLE_DATES = List.of(
            "cycleOpens",
            "selfAssessmentDue",
            "verificationDue",
            "appraisalDue",
            "sessionDue",
            "resultsPublished",
            "pilotLessonsDue");

    private static final String OPENING = "opening";
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9_-]{0,31}";
    private static final String ITEM = "T[1-4]\\.[0-9]{1,2}";

    private final List<String> faults = new ArrayList<>();

    private CampaignCheck() {}

    /** Vietnamese sentences; empty where the campaign can be stored. */
    static List<String> of(CampaignDefinition definition) {
        CampaignCheck check = new CampaignCheck();
        check.head(definition);
        check.calendars(definition);
        check.criteria(definition);
        check.parameters(definition);
        return check.faults;
    }

    private void head(CampaignDefinition definition) {
        code("code", definition.code());
        text("name", definition.name(), 300);
        text("purpose", definition.purpose(), 4000);
        text("scope", definition.scope(), 1000);
        given("periodFrom", definition.periodFrom());
        given("periodTo", definition.periodTo());
        if (definition.periodFrom() != null
                && definition.periodTo() != null
                && definition.periodTo().isBefore(definition.periodFrom())) {
            faults.add("Ngày kết thúc (periodTo) không được trước ngày bắt đầu (periodFrom).");
        }
        listed("legalBases", definition.legalBases());
        each(definition.legalBases()).forEach(basis -> text("legalBases", basis, 1000));
    }

    private void calendars(CampaignDefinition definition) {
        listed("calendar", definition.calendar());
        listed("cycles", definition.cycles());
        Set<String> own = names(definition.calendar());
        calendar("calendar", definition.calendar(), DATES, own);
        Set<String> codes = new HashSet<>();
        for (CycleDefinition cycle : each(definition.cycles())) {
            String place = "cycles." + cycle.code();
            code("cycles.code", cycle.code());
            text(place + ".name", cycle.name(), 200);
            if (!codes.add(cycle.code())) {
                faults.add("Mã kỳ đánh giá “" + cycle.code() + "” bị trùng.");
            }
            listed(place + ".calendar", cycle.calendar());
            Set<String> known = names(cycle.calendar());
            known.addAll(own);
            calendar(place + ".calendar", cycle.calendar(), CYCLE_DATES, known);
        }
    }

    private void calendar(String place, List<Date> dates, List<String> wanted, Set<String> known) {
        Set<String> names = names(dates);
        wanted.stream()
                .filter(name -> dates != null && !names.contains(name))
                .forEach(name -> faults.add("Mục “" + place + "” thiếu ngày “" + name + "”."));
        if (names.size() < each(dates).size()) {
            faults.add("Mục “" + place + "” có ngày bị trùng tên.");
        }
        for (Date date : each(dates)) {
            String at = place + "." + date.name();
            text(place + ".name", date.name(), 60);
            text(at + ".label", date.label(), 200);
            text(at + ".source", date.source(), 500);
            when(at, date, known);
        }
    }

    private void when(String at, Date date, Set<String> known) {
        boolean counted = date.base() != null && date.days() != null;
        boolean fixed = date.on() != null && date.base() == null && date.days() == null;
        if (!fixed && (!counted || date.on() != null)) {
            faults.add("Mục “" + at + "” phải có ngày (on), hoặc mốc tính (base) và số ngày (days).");
        } else if (counted && !date.base().equals(OPENING) && !known.contains(date.base())) {
            faults.add("Mục “" + at + "” tính từ “" + date.base() + "”, nhưng không có mốc này.");
        } else if (counted && (date.base().equals(date.name()) || date.days() < 0)) {
            faults.add("Mục “" + at + "” không được tính từ chính mình hay có số ngày âm.");
        }
    }

    private void criteria(CampaignDefinition definition) {
        listed("criteria", definition.criteria());
        Set<String> codes = new HashSet<>();
        for (CampaignDefinition.Item item : each(definition.criteria())) {
            if (item.code() == null || !item.code().matches(ITEM)) {
                faults.add("Mã tiêu chí “" + item.code() + "” phải có dạng T1.1 đến T4.99.");
            } else if (!codes.add(item.code())) {
                faults.add("Mã tiêu chí “" + item.code() + "” bị trùng.");
            }
            text("criteria." + item.code() + ".wording", item.wording(), 1000);
        }
    }

    private void parameters(CampaignDefinition definition) {
        given("parameters", definition.parameters());
        Parameters parameters = Parameters.defaults(
                definition.cycles() == null ? 0 : definition.cycles().size());
        for (Map.Entry<String, String> entry : definition.parameters() == null
                ? Set.<Map.Entry<String, String>>of()
                : definition.parameters().entrySet()) {
            try {
                parameters = parameters.with(entry.getKey(), entry.getValue() == null ? "" : entry.getValue());
            } catch (IllegalArgumentException wrong) {
                faults.add(wrong.getMessage());
            }
        }
        faults.addAll(parameters.faults());
    }

    private void code(String place, String code) {
        if (code == null || !code.matches(CODE)) {
            faults.add("Mục “" + place + "” phải là mã gồm 1 đến 32 chữ cái không dấu, chữ số, dấu - hoặc _.");
        }
    }

    private void text(String place, String text, int most) {
        if (text == null || text.isBlank()) {
            faults.add("Thiếu mục “" + place + "”.");
        } else if (text.length() > most) {
            faults.add("Mục “" + place + "” dài quá " + most + " ký tự.");
        }
    }

    private void given(String place, Object value) {
        if (value == null) {
            faults.add("Thiếu mục “" + place + "”.");
        }
    }

    private void listed(String place, List<?> values) {
        if (values == null || values.isEmpty() || values.contains(null)) {
            faults.add("Thiếu mục “" + place + "”, hoặc danh sách này trống.");
        }
    }

    private static Set<String> names(List<Date> dates) {
        return each(dates).stream().map(Date::name).collect(Collectors.toCollection(HashSet::new));
    }

    private static <T> List<T> each(List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(java.util.Objects::nonNull).toList();
    }
}
