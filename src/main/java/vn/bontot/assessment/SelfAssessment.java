package vn.bontot.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A unit's self-assessment in one cycle (form F2).
 *
 * @param violations members who violated what party members must not do; the case itself is reported separately
 * @param violationSource who found it first: SELF, SUPERIOR, PRESS, CITIZEN
 * @param membersRated of a đảng bộ: members who belong to none of its branches
 * @param branchRated members rated, by code of each branch that is not registered; only of a đảng bộ
 * @param branchGood those of them rated Hoàn thành tốt nhiệm vụ or better
 * @param marks item code to mark
 * @param notes item code to note
 * @param evidence item code to document ids
 */
public record SelfAssessment(
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) @Max(value = 999999, message = LARGE)
                Integer targetsAssigned,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) Integer targetsMet,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) Integer targetsExceeded,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) @Max(value = 999999, message = LARGE)
                Integer admissionsTarget,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) @Max(value = 999999, message = LARGE)
                Integer admissionsDone,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) @Max(value = 999999, message = LARGE)
                Integer overduePetitions,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) @Max(value = 999999, message = LARGE)
                Integer regularMeetings,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) @Max(value = 999999, message = LARGE)
                Integer regularMeetingsRequired,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) @Max(value = 999999, message = LARGE)
                Integer thematicMeetings,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) @Max(value = 999999, message = LARGE)
                Integer thematicMeetingsRequired,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) @Max(value = 999999, message = LARGE)
                Integer violations,
        String violationSource,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) @Max(value = 999999, message = LARGE)
                Integer membersRated,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) Integer membersGood,
        @PositiveOrZero(message = NEGATIVE) @Max(value = 999999, message = LARGE) Integer unratedMembers,
        @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.") String unratedReason,
        Map<String, Integer> branchRated,
        Map<String, Integer> branchGood,
        Map<String, Mark> marks,
        Map<String, String> notes,
        Map<String, List<String>> evidence,
        @NotNull(message = "Đề nghị nhập ngày họp.") LocalDate metOn,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) Integer membersPresent,
        @NotNull(message = NUMBER) @PositiveOrZero(message = NEGATIVE) Integer membersInFavour,
        String minutesDocument) {

    private static final String NUMBER = "Đề nghị nhập số; không có thì nhập 0.";
    private static final String NEGATIVE = "Số không được âm.";
    private static final String LARGE = "Số không được lớn hơn 999.999.";

    public SelfAssessment {
        branchRated = branchRated == null ? Map.of() : branchRated;
        branchGood = branchGood == null ? Map.of() : branchGood;
        marks = marks == null ? Map.of() : marks;
        notes = notes == null ? Map.of() : notes;
        evidence = evidence == null ? Map.of() : evidence;
    }

    String note(String criterion) {
        return notes.get(criterion);
    }
}
