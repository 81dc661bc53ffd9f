package vn.bontot.award;

import java.time.LocalDate;

/** Number, day and signer of the province's decision. */
public record ProvincialDecision(String decisionNumber, LocalDate decisionOn, String signer) {}
