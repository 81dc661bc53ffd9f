package vn.bontot.bulk;

import java.util.EnumMap;
import java.util.Map;

/**
 * Where the papers of a kind of task lie, and what in them is to be looked at. {@code t} is the task, {@code unit} its unit,
 * {@code cycle} its cycle, {@code :unmet} holds the dossiers that the tables would not pass.
 *
 * @param joined tables of the paper
 * @param handedIn when it came in
 * @param figures what it says in short
 * @param points what is to be looked at, as conditions
 */
record CandidateSource(String joined, String handedIn, String figures, Map<Attention, String> points) {

    private static final String ANSWERED =
            "(select count(*) from event e where e.unit_code = unit.code and e.campaign_code = t.campaign_code and %s)";

    private static final String MARKED =
            "exists (select 1 from assessment_mark x where x.entry_id = t.entry_id and (%s))";

    /** @param change percent from which on a figure has changed much */
    static CandidateSource of(BulkKind kind, int change) {
        return switch (kind) {
            case CONFIRM_REGISTRATION, ACCEPT_REGISTRATION -> registration(change);
            case VERIFY_ASSESSMENT, APPRAISE_ASSESSMENT -> dossier(change);
            case CONFIRM_SUMMARY -> summary();
            case RECEIVE_REPORT -> report();
        };
    }

    private static CandidateSource registration(int change) {
        Map<Attention, String> points = new EnumMap<>(Attention.class);
        points.put(Attention.DISSENT, "p.members_in_favour < p.members_present");
        points.put(Attention.FIGURES, changed("p.members_total", "unit.members", change));
        points.put(
                Attention.RETURNED,
                "p.review_note is not null or " + ANSWERED.formatted("e.kind = 'RegisterUnit'") + " > 1");
        points.put(Attention.LATE, "p.handed_in_late");
        points.put(Attention.ON_BEHALF, "p.entered_by is not null");
        points.put(Attention.NO_EVIDENCE, "p.pledge_document is null and p.minutes_document is null");
        return new CandidateSource(
                "join registration p on p.entry_id = t.entry_id",
                "p.handed_in_at",
                "'Dự họp ' || p.members_present || '/' || p.members_total || ', tán thành ' || p.members_in_favour",
                points);
    }

    private static CandidateSource dossier(int change) {
        Map<Attention, String> points = new EnumMap<>(Attention.class);
        points.put(
                Attention.CASE,
                "exists (select 1 from violation_case v where v.unit_code = t.unit_code"
                        + " and v.campaign_code = t.campaign_code and v.cycle_code = t.cycle_code"
                        + " and v.kind = 'VIOLATION' and v.state in ('TAKEN_UP', 'CONCLUDED'))");
        points.put(Attention.VIOLATION, "p.declared_violations > 0");
        points.put(Attention.UNMET, MARKED.formatted("x.self_mark = 'FAIL' or x.verified_mark = 'FAIL'"));
        points.put(Attention.PRELIMINARY, "t.entry_id in (:unmet)");
        points.put(Attention.DIFFERS, MARKED.formatted("x.verified_mark <> x.self_mark"));
        points.put(Attention.DISSENT, "p.members_in_favour < p.members_present");
        points.put(
                Attention.FIGURES,
                changed("p.targets_assigned", "before.targets_assigned", change) + " or "
                        + changed("m.rated", "mb.rated", change));
        points.put(Attention.RETURNED, "p.returned_times > 0");
        points.put(Attention.LATE, "p.handed_in_late");
        points.put(Attention.ON_BEHALF, "p.entered_by is not null");
        points.put(
                Attention.NO_EVIDENCE,
                "p.minutes_document is null and not exists (select 1 from assessment_evidence x"
                        + " where x.entry_id = p.entry_id and x.hand_in = p.hand_in)");
        return new CandidateSource(
                """
                join assessment p on p.entry_id = t.entry_id
                left join member_rating m on m.campaign_code = t.campaign_code and m.cycle_code = t.cycle_code
                  and m.unit_code = t.unit_code
                left join campaign_cycle last on last.campaign_code = t.campaign_code
                  and last.position = cycle.position - 1
                left join assessment before on before.campaign_code = t.campaign_code
                  and before.cycle_code = last.code and before.unit_code = t.unit_code
                left join member_rating mb on mb.campaign_code = t.campaign_code and mb.cycle_code = last.code
                  and mb.unit_code = t.unit_code
                """,
                "p.handed_in_at",
                "'Chỉ tiêu đạt ' || p.targets_met || '/' || p.targets_assigned || '; sinh hoạt định kỳ '"
                        + " || p.regular_meetings || '/' || p.regular_meetings_required"
                        + " || case when m.rated > 0 then '; đảng viên hoàn thành tốt nhiệm vụ trở lên ' || m.good"
                        + " || '/' || m.rated else '' end",
                points);
    }

    private static CandidateSource summary() {
        Map<Attention, String> points = new EnumMap<>(Attention.class);
        points.put(Attention.RETURNED, "p.return_reason is not null");
        points.put(Attention.LATE, "p.late");
        points.put(
                Attention.ON_BEHALF,
                ANSWERED.formatted("e.kind = 'WriteSummary' and e.on_behalf_reason is not null") + " > 0");
        points.put(Attention.NO_EVIDENCE, "p.document is null");
        return new CandidateSource(
                "join unit_summary p on p.entry_id = t.entry_id",
                "p.submitted_at",
                "cast(null as varchar(300))",
                points);
    }

    private static CandidateSource report() {
        Map<Attention, String> points = new EnumMap<>(Attention.class);
        points.put(Attention.RETURNED, "p.return_reason is not null");
        points.put(Attention.LATE, "p.late");
        points.put(Attention.NO_EVIDENCE, "p.document is null");
        return new CandidateSource(
                "join committee_report p on p.campaign_code = t.campaign_code and p.committee_code = t.committee_code",
                "p.sent_at",
                "'Báo cáo số ' || p.number",
                points);
    }

    private static String changed(String figure, String before, int percent) {
        return "abs(%s - %s) * 100 >= %s * %d and %1$s <> %2$s".formatted(figure, before, before, percent);
    }
}
