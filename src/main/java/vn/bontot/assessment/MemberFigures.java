package vn.bontot.assessment;

/** Members rated in a cycle, and those of them rated Hoàn thành tốt nhiệm vụ or better. */
public record MemberFigures(long rated, long good) {

    static final MemberFigures NONE = new MemberFigures(0, 0);
}
