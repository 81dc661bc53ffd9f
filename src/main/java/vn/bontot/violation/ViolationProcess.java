package vn.bontot.violation;

/** The course of a case, from its report to its end. */
public interface ViolationProcess {

    /** @return id of what was started */
    String start(ViolationCase violation);
}
