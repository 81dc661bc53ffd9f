package vn.bontot.violation.process;

/** Constants of {@code violation.bpmn}. */
final class ViolationModel {

    static final String PROCESS = "violation";
    static final String CASE_ID = "caseId";
    static final String SUPPLEMENTARY = "supplementary";
    static final String REVOCATION = "revocation";

    private ViolationModel() {}
}
