package vn.bontot.award;

import static vn.bontot.fixtures.SmallProvince.CAMPAIGN;
import static vn.bontot.fixtures.SmallProvince.COMMITTEE;
import static vn.bontot.fixtures.SmallProvince.TODAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bontot.assessment.HeldDossiers;
import vn.bontot.assessment.UnitRecord;
import vn.bontot.campaign.Campaigns;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.UnitNotices;
import vn.bontot.engine.TestTables;
import vn.bontot.fixtures.SmallProvince;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;
import vn.bontot.registration.Registrations;
import vn.bontot.session.ProceedingsCheck;
import vn.bontot.session.SessionVerdict;
import vn.bontot.session.Sessions;

/** The award stage over a database of its own; what the assessments say is told by the test. */
class AwardStageFixture {

    static final Actor ACTOR = Actor.of("thuky", "Thư ký hội nghị");

    final SmallProvince province = new SmallProvince();
    final Map<String, List<UnitRecord>> records = new HashMap<>();
    final List<String> closedDossiers = new ArrayList<>();
    final List<HeldDossiers.Waiting> waiting = new ArrayList<>();
    final Set<String> revoked = new HashSet<>();
    final AwardLists lists;
    final PreparingAwardList preparing;
    final HoldingAwardSession holding;
    final IssuingAwardDecision issuing;
    final AppraisingNominations appraising;
    final GivingCouncilOpinion advising;
    final HoldingProvincialSession provincial;
    final IssuingProvincialDecision provincialIssuing;
    final Awards awards;

    AwardStageFixture() {
        var organisations = new Organisations(province.jdbc);
        var sessions = new Sessions(province.jdbc, province.template);
        var check = new ProceedingsCheck(province.clock);
        var parameters = new Campaigns(province.jdbc, province.clock);
        var registrations = new Registrations(province.jdbc, province.template, province.clock);
        var book = new AwardBook(province.jdbc, province.template);
        var nominations = new Nominations(province.jdbc);
        var held = new HeldDossiers() {
            @Override
            public List<Waiting> waiting(String campaignCode, String committeeCode) {
                return waiting;
            }

            @Override
            public void closeUndecided(String campaignCode, String committeeCode) {
                closedDossiers.add(committeeCode);
            }
        };
        lists = new AwardLists(
                (campaign, committee) -> recordsOf(committee),
                registrations,
                parameters,
                new AwardRules(TestTables.bare()));
        var settling = new SettlingAwards(book, lists, sessions, organisations, parameters);
        preparing = new PreparingAwardList(lists, book, sessions, held, organisations);
        holding = new HoldingAwardSession(lists, book, sessions, check, held, organisations);
        var notices = new AwardNotices(new UnitNotices(province.jdbc, province.template, province.clock));
        issuing = new IssuingAwardDecision(lists, book, settling, notices, sessions, check, organisations);
        appraising = new AppraisingNominations(nominations, organisations);
        advising = new GivingCouncilOpinion(nominations, organisations, province.clock);
        provincial = new HoldingProvincialSession(nominations, lists, sessions, check, organisations);
        provincialIssuing =
                new IssuingProvincialDecision(book, nominations, settling, notices, sessions, check, organisations);
        awards = new Awards(book, lists);
    }

    private List<UnitRecord> recordsOf(String committee) {
        return records.getOrDefault(committee, List.of()).stream()
                .map(unit -> revoked.contains(unit.unitCode())
                        ? new UnitRecord(
                                unit.unitCode(),
                                unit.unitType(),
                                unit.recognisedInEveryCycle(),
                                true,
                                unit.targetsExceeded(),
                                unit.targetsAssigned(),
                                unit.membersGood(),
                                unit.membersRated())
                        : unit)
                .toList();
    }

    /** Eligible units, each with fewer targets exceeded than the one before: the order of the arguments. */
    void eligible(String committee, OrganisationType type, String... codes) {
        for (String code : codes) {
            province.registered(committee, code, type.name());
            List<UnitRecord> known = records.computeIfAbsent(committee, key -> new ArrayList<>());
            known.add(new UnitRecord(code, type, true, false, 1000L - known.size(), 1000, 10, 10));
        }
    }

    /** {@code count} eligible chi bộ cơ sở named CB-01, CB-02, … */
    void eligible(int count) {
        for (int i = 1; i <= count; i++) {
            eligible(COMMITTEE, OrganisationType.GRASSROOTS_BRANCH, "CB-%02d".formatted(i));
        }
    }

    void listSentAsSuggested(String committee) {
        OpenTask task = province.committeeTask("PrepareAwardList", committee);
        preparing.answer(task, preparing.prefilled(task), ACTOR);
    }

    AwardSessionAnswer proposed(String committee) {
        return holding.prefilled(province.committeeTask("HoldAwardSession", committee));
    }

    Outcome hold(
            String committee, Map<String, String> choices, Map<String, String> reasons, String noNominationReason) {
        return holding.answer(
                province.committeeTask("HoldAwardSession", committee),
                new AwardSessionAnswer(
                        TODAY, "Bí thư", null, choices, reasons, noNominationReason, SessionVerdict.PASSED, null),
                ACTOR);
    }

    void holdAsProposed(String committee) {
        AwardSessionAnswer known = proposed(committee);
        hold(committee, known.choices(), known.reasons(), known.noNominationReason());
    }

    void issue(String committee) {
        issuing.answer(
                province.committeeTask("IssueDecision", committee),
                new AwardDecision("12-QĐ/HU", TODAY, "Bí thư", null),
                ACTOR);
    }

    /** From the list to the decision, as suggested. */
    void awardAsSuggested(String committee) {
        listSentAsSuggested(committee);
        holdAsProposed(committee);
        issue(committee);
    }

    /** The province's way from appraisal to decision; everybody is granted but those named. */
    void provinceDecides(String... refused) {
        OpenTask appraisal = province.provinceTask("AppraiseNomination");
        appraising.answer(appraisal, appraising.prefilled(appraisal), ACTOR);
        OpenTask opinion = province.provinceTask("GiveCouncilOpinion");
        CouncilOpinion agreed = advising.prefilled(opinion);
        advising.answer(
                opinion, new CouncilOpinion(TODAY, null, agreed.opinions(), agreed.reasons(), false, null), ACTOR);
        OpenTask session = province.provinceTask("HoldProvincialSession");
        Map<String, String> outcomes =
                new LinkedHashMap<>(provincial.prefilled(session).outcomes());
        Map<String, String> reasons = new HashMap<>();
        for (String unit : refused) {
            outcomes.put(unit, "REFUSED");
            reasons.put(unit, "Thành tích chưa tiêu biểu trong toàn tỉnh.");
        }
        provincial.answer(
                session,
                new ProvincialSessionAnswer(TODAY, "Bí thư", null, outcomes, reasons, SessionVerdict.PASSED, null),
                ACTOR);
        provincialIssuing.answer(
                province.provinceTask("IssueProvincialDecision"),
                new ProvincialDecision("99-QĐ/TU", TODAY, "Bí thư"),
                ACTOR);
    }

    Map<String, String> results(String committee) {
        Map<String, String> results = new LinkedHashMap<>();
        awards.of(CAMPAIGN, committee).results().forEach(result -> results.put(result.unitCode(), result.outcome()));
        return results;
    }
}
