package vn.bontot.assessment.process;

/** Constants of {@code late-dossier.bpmn}. */
final class LateDossierModel {

    static final String PROCESS = "late-dossier";
    static final String CLOSED = "assessment.closed";
    static final String LEFT_TO_CASE = "leftToCase";

    private LateDossierModel() {}
}
