package vn.bontot.portal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.bontot.identity.Scope;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.registration.RegistrationState;

/** Finds units, with where they stand in a campaign. */
@Repository
class UnitSearch {

    /** How the dossier {@code a} of the unit {@code o} stands; a unit's own people learn the result once it is issued. */
    private static final String STANDING =
            """
            case when a.state <> 'DECIDED' then a.state
              when coalesce(s.state, '') <> 'ISSUED' and not %s then 'APPRAISED'
              when a.revoked then 'REVOKED'
              when a.recognised then 'RECOGNISED'
              else 'NOT_RECOGNISED' end
            """
                    .formatted(UnitSights.IS_ABOVE);

    private static final String SESSION =
            """
            left join session s on s.kind = 'RECOGNITION' and s.campaign_code = a.campaign_code
              and s.cycle_code = a.cycle_code and s.organisation_code = a.committee_code
            """;

    private static final String FROM =
            """
            from organisation o
            join organisation c on c.code = o.committee_code
            left join registration r on r.unit_code = o.code and r.campaign_code = :campaign
            where o.type not in ('PROVINCE', 'COMMITTEE') and o.code in %s
              and (:committee = '' or o.committee_code = :committee)
              and (:type = '' or o.type = :type)
              and %s
              and (:place = '' or (:place = 'dang-ky' and r.state = :state) or exists (
                select 1 from assessment a %s
                where a.unit_code = o.code and a.campaign_code = :campaign and a.cycle_code = :place
                  and %s = :state))
            """
                    .formatted(Scope.BELOW_ROOTS, NameSearch.in("o.name", "o.code", "c.name"), SESSION, STANDING);

    private static final Map<String, String> ORDERS = Map.of(
            "ten", NameSearch.folded("o.name"),
            "ma", "o.code",
            "cap-uy", "o.committee_code",
            "dang-ky", "r.state");

    private final JdbcClient jdbc;

    UnitSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param registration null before the committee's registration is opened */
    record Found(
            String code,
            String name,
            OrganisationType type,
            String committee,
            RegistrationState registration,
            LocalDate validTo) {}

    Page<Found> find(Search search, Set<String> roots, int number) {
        Map<String, Object> parameters = search.parameters();
        parameters.put("roots", roots);
        return Page.of(
                jdbc,
                "select o.code, o.name, o.type, c.name as committee, r.state as registration, o.valid_to",
                FROM,
                "order by " + search.orderBy(ORDERS, "o.code"),
                parameters,
                number,
                Found.class);
    }

    /** How the units stand in each cycle: by code of the unit, then of the cycle. */
    Map<String, Map<String, String>> standings(String campaignCode, List<Found> units, Set<String> roots) {
        Map<String, Map<String, String>> standings = new HashMap<>();
        if (units.isEmpty()) {
            return standings;
        }
        Map<String, String> labels = Words.DOSSIERS;
        jdbc.sql("select a.unit_code, a.cycle_code, " + STANDING + " from assessment a"
                        + " join organisation o on o.code = a.unit_code " + SESSION
                        + " where a.campaign_code = :campaign and a.unit_code in (:units)")
                .param("campaign", campaignCode)
                .param("units", units.stream().map(Found::code).toList())
                .param("roots", roots)
                .query((row, number) -> standings
                        .computeIfAbsent(row.getString(1), unit -> new HashMap<>())
                        .put(row.getString(2), labels.get(row.getString(3))))
                .list();
        return standings;
    }
}
