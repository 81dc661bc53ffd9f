package vn.bontot.award;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Number, day and signer of a committee's decision.
 *
 * @param submissionNumber number of the tờ trình that sends the nominations to the province, may be missing
 */
public record AwardDecision(
        String decisionNumber,
        LocalDate decisionOn,
        String signer,
        @Size(max = 100, message = "Số tờ trình không quá 100 ký tự.") String submissionNumber) {}
