package vn.bontot.rehearsal.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bontot.files.CsvRow;
import vn.bontot.files.CsvTable;
import vn.bontot.files.Faults;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.violation.ViolationConclusion;
import vn.bontot.violation.ViolationSource;

/** Reads {@code facts.csv}, one row per unit and cycle. */
public final class FactsFile {

    public static final String NAME = "facts.csv";
    public static final List<String> COLUMNS = List.of(
            "cycle",
            "unit",
            "registered",
            "targetsAssigned",
            "targetsMet",
            "targetsExceeded",
            "admissionsTarget",
            "admissionsDone",
            "overduePetitions",
            "politicalPass",
            "regularMeetings",
            "regularMeetingsRequired",
            "thematicMeetings",
            "thematicMeetingsRequired",
            "meetingPass",
            "violations",
            "violationSource",
            "violationConclusion",
            "reviewAccepts",
            "unityPass",
            "membersRated",
            "membersGood",
            "memberPass");

    private final UnitReference references;
    private final Faults faults;
    private final List<UnitFacts> facts = new ArrayList<>();
    private final Map<String, Map<String, Integer>> linesByUnitAndCycle = new HashMap<>();
    private final Map<String, FirstRegistration> registrations = new HashMap<>();

    private FactsFile(UnitReference references, Faults faults) {
        this.references = references;
        this.faults = faults;
    }

    static List<UnitFacts> read(Path directory, UnitReference references, Faults faults) {
        FactsFile file = new FactsFile(references, faults);
        CsvTable.required(directory, NAME, COLUMNS, faults).forEach(file::accept, firstCell -> {});
        return file.facts;
    }

    private void accept(CsvRow row) {
        int before = faults.count();
        String cycle = references.cycle(row);
        String unit = references.unit(row);
        checkOnce(row, unit, cycle);
        Boolean registered = registered(row, unit);

        Integer assigned = row.number("targetsAssigned");
        Integer met = row.number("targetsMet");
        Integer exceeded = row.number("targetsExceeded");
        checkAtMost(row, "targetsMet", met, assigned, "Số chỉ tiêu đạt không được lớn hơn số chỉ tiêu được giao.");
        checkAtMost(row, "targetsExceeded", exceeded, met, "Số chỉ tiêu vượt không được lớn hơn số chỉ tiêu đạt.");
        Integer admissionsTarget = row.number("admissionsTarget");
        Integer admissionsDone = row.number("admissionsDone");
        Integer overduePetitions = row.number("overduePetitions");
        Boolean politicalPass = row.bool("politicalPass");
        Integer regular = row.number("regularMeetings");
        Integer regularRequired = row.numberOrEmpty("regularMeetingsRequired");
        Integer thematic = row.number("thematicMeetings");
        Integer thematicRequired = row.numberOrEmpty("thematicMeetingsRequired");
        Boolean meetingPass = row.bool("meetingPass");
        Violation violation = Violation.read(row, registered);
        Boolean unityPass = row.bool("unityPass");
        Integer rated = row.number("membersRated");
        Integer good = row.number("membersGood");
        checkAtMost(
                row,
                "membersGood",
                good,
                rated,
                "Số đảng viên từ Hoàn thành tốt nhiệm vụ trở lên không được lớn hơn số đảng viên được xếp loại.");
        checkRated(row, unit, registered, rated);
        Boolean memberPass = row.bool("memberPass");

        if (faults.count() == before) {
            facts.add(new UnitFacts(
                    cycle,
                    unit,
                    registered,
                    assigned,
                    met,
                    exceeded,
                    admissionsTarget,
                    admissionsDone,
                    overduePetitions,
                    politicalPass,
                    regular,
                    regularRequired,
                    thematic,
                    thematicRequired,
                    meetingPass,
                    violation.number(),
                    violation.source(),
                    violation.conclusion(),
                    violation.reviewAccepts(),
                    unityPass,
                    rated,
                    good,
                    memberPass));
        }
    }

    private void checkOnce(CsvRow row, String unit, String cycle) {
        if (unit == null || cycle == null) {
            return;
        }
        Integer first = linesByUnitAndCycle
                .computeIfAbsent(unit, code -> new HashMap<>(4))
                .putIfAbsent(cycle, row.line());
        if (first != null) {
            row.fault("unit", "Kỳ " + cycle + " của mã này đã có ở dòng " + first + "; hãy bỏ một trong hai dòng.");
        }
    }

    /** What counts for the unit: its first row in file order. */
    private Boolean registered(CsvRow row, String unit) {
        Boolean said = row.bool("registered");
        if (unit == null || said == null) {
            return said;
        }
        FirstRegistration first = registrations.putIfAbsent(unit, new FirstRegistration(said, row.line()));
        if (first == null || first.registered() == said) {
            return said;
        }
        row.fault(
                "registered",
                "Khác với dòng đầu tiên của mã này (dòng " + first.line() + ": " + first.registered()
                        + "); hãy ghi giống nhau ở mọi dòng.");
        return first.registered();
    }

    private static void checkAtMost(CsvRow row, String column, Integer value, Integer limit, String reason) {
        if (value != null && limit != null && value > limit) {
            row.fault(column, reason);
        }
    }

    private void checkRated(CsvRow row, String unit, Boolean registered, Integer rated) {
        OrganisationType type = references.type(unit);
        if (rated != null && rated == 0 && Boolean.TRUE.equals(registered) && type != null && type.isBranchType()) {
            row.fault(
                    "membersRated",
                    "Chi bộ đã đăng ký phải có ít nhất một đảng viên được xếp loại; hãy điền số đảng viên.");
        }
    }

    private record FirstRegistration(boolean registered, int line) {}

    /** The four cells about violations, of which the last three depend on the first. */
    private record Violation(
            Integer number, ViolationSource source, ViolationConclusion conclusion, Boolean reviewAccepts) {

        private static Violation read(CsvRow row, Boolean registered) {
            Integer number = row.number("violations");
            Violation violation = new Violation(
                    number,
                    row.constantOrEmpty("violationSource", ViolationSource.class),
                    row.constantOrEmpty("violationConclusion", ViolationConclusion.class),
                    row.boolOrEmpty("reviewAccepts"));
            if (number != null) {
                checkFilled(row, "violationSource", violation.source, number);
                checkFilled(row, "violationConclusion", violation.conclusion, number);
            }
            if (Boolean.TRUE.equals(registered) && violation.isReviewed() && row.isEmpty("reviewAccepts")) {
                row.fault(
                        "reviewAccepts",
                        "Vi phạm do chi bộ, đảng bộ tự phát hiện hoặc cấp trên phát hiện và đã kết luận đúng thì phải"
                                + " ghi hội nghị có chấp nhận hay không; hãy điền true hoặc false.");
            }
            return violation;
        }

        private static void checkFilled(CsvRow row, String column, Object value, int violations) {
            if (violations == 0 && value != null) {
                row.fault(column, "Không có vi phạm (violations = 0) thì ô này phải để trống.");
            } else if (violations > 0 && row.isEmpty(column)) {
                row.fault(column, "Có vi phạm (violations từ 1 trở lên) thì ô này không được để trống.");
            }
        }

        private boolean isReviewed() {
            return number != null
                    && number > 0
                    && (conclusion == ViolationConclusion.TRUE || conclusion == ViolationConclusion.PARTLY)
                    && (source == ViolationSource.SELF || source == ViolationSource.SUPERIOR);
        }
    }
}
