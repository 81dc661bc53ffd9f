package vn.bontot.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.bontot.assessment.AssessmentState;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.registration.RegistrationState;
import vn.bontot.summary.ReportState;
import vn.bontot.summary.SummaryState;

/** What the codes in the tables are called, in the order in which people know them. */
final class Words {

    static final Map<String, String> TYPES = types();
    static final Map<String, String> REGISTRATIONS = of(RegistrationState.values(), RegistrationState::label);
    static final Map<String, String> SUMMARIES = of(SummaryState.values(), SummaryState::label);
    static final Map<String, String> REPORTS = of(ReportState.values(), ReportState::label);

    /** How a dossier stands: its state, or the result once there is one. */
    static final Map<String, String> DOSSIERS = dossiers();

    static final Map<String, String> AWARDS = ordered(
            "OPEN", "Đủ điều kiện, chưa có quyết định",
            "COMMENDED", "Được tặng Giấy khen",
            "NOMINATED", "Được đề nghị tặng Bằng khen",
            "PROVINCIAL", "Được tặng Bằng khen",
            "NONE", "Không khen thưởng lần này");

    static final Map<String, String> HAND_INS =
            ordered("ON_TIME", "Đúng hạn", "LATE", "Sau hạn", "NOT_YET", "Chưa nộp");

    private Words() {}

    /** Codes and words in turn. */
    static Map<String, String> ordered(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }

    private static <E extends Enum<E>> Map<String, String> of(E[] constants, Function<E, String> label) {
        Map<String, String> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.name(), label.apply(constant));
        }
        return words;
    }

    private static Map<String, String> types() {
        Map<String, String> words = new LinkedHashMap<>();
        for (OrganisationType type : OrganisationType.values()) {
            if (type.isUnit()) {
                String label = type.label();
                words.put(type.name(), Character.toUpperCase(label.charAt(0)) + label.substring(1));
            }
        }
        return words;
    }

    private static Map<String, String> dossiers() {
        Map<String, String> words = of(AssessmentState.values(), AssessmentState::label);
        words.remove(AssessmentState.DECIDED.name());
        words.put("RECOGNISED", AssessmentLabels.result(false, true));
        words.put("NOT_RECOGNISED", AssessmentLabels.result(false, false));
        words.put("REVOKED", AssessmentLabels.result(true, false));
        return words;
    }
}
