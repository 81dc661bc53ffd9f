package vn.bontot.violation;

/** One case that was taken up, as far as the rules need it. Replaced on merge. */
public record ViolationCase(
        String unitCode, int memberCount, ViolationConclusion conclusion, ViolationSource source, Boolean reviewAccepts) {}
