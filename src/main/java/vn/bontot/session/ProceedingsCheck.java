package vn.bontot.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;

/** What the proceedings of a meeting must hold; dates are compared with the product's own clock. */
@Component
public class ProceedingsCheck {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;

    private final Clock clock;

    public ProceedingsCheck(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refused where the meeting's day or chair is missing or impossible */
    public void demandMeeting(Proceedings proceedings) {
        refuse(meetingProblems(proceedings));
    }

    /** @throws Refused where number, day or signer of the decision is missing or impossible */
    public void demandDecision(Proceedings proceedings) {
        refuse(decisionProblems(proceedings));
    }

    /** @throws Refused as the two others, with all problems at once */
    public void demandMeetingAndDecision(Proceedings proceedings) {
        List<Problem> problems = new ArrayList<>(meetingProblems(proceedings));
        problems.addAll(decisionProblems(proceedings));
        refuse(problems);
    }

    public List<Problem> meetingProblems(Proceedings proceedings) {
        List<Problem> problems = new ArrayList<>();
        if (proceedings.heldOn() == null) {
            problems.add(new Problem("heldOn", "Đề nghị nhập ngày họp."));
        } else if (proceedings.heldOn().isAfter(today())) {
            problems.add(new Problem("heldOn", "Ngày họp không được sau hôm nay."));
        }
        demandText(problems, "chair", proceedings.chair(), LONGEST_NAME, "Đề nghị nhập người chủ trì (chức vụ).");
        return problems;
    }

    public List<Problem> decisionProblems(Proceedings proceedings) {
        List<Problem> problems = new ArrayList<>();
        demandText(
                problems,
                "decisionNumber",
                proceedings.decisionNumber(),
                LONGEST_NUMBER,
                "Đề nghị nhập số quyết định.");
        LocalDate on = proceedings.decisionOn();
        if (on == null) {
            problems.add(new Problem("decisionOn", "Đề nghị nhập ngày quyết định."));
        } else if (on.isAfter(today())) {
            problems.add(new Problem("decisionOn", "Ngày quyết định không được sau hôm nay."));
        } else if (proceedings.heldOn() != null && on.isBefore(proceedings.heldOn())) {
            problems.add(new Problem(
                    "decisionOn",
                    "Ngày quyết định không được trước ngày họp (" + PaperDate.format(proceedings.heldOn()) + ")."));
        }
        demandText(problems, "signer", proceedings.signer(), LONGEST_NAME, "Đề nghị nhập người ký (chức vụ).");
        return problems;
    }

    private static void demandText(List<Problem> problems, String field, String text, int longest, String missing) {
        if (text == null || text.isBlank()) {
            problems.add(new Problem(field, missing));
        } else if (text.length() > longest) {
            problems.add(new Problem(field, "Nội dung không quá " + longest + " ký tự."));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
