package vn.bontot.violation;

/** What a concluded case does to results; answered by the assessment. */
public interface CaseEffects {

    /** What has to follow. */
    enum Effect {
        /** Nothing, or the ordinary session of the open cycle takes it into account. */
        NONE,
        /** The session went on without the dossier: a supplementary one decides it. */
        SUPPLEMENTARY,
        /** A recognition already given has to be looked at again. */
        REVOCATION
    }

    Effect effectOf(String campaignCode, String cycleCode, String unitCode, String caseId);
}
