package vn.bontot.assessment;

import java.time.LocalDate;
import java.util.Map;

/** What a verification and an appraisal have in common. */
interface DossierReview {

    /** Give it back to be completed. */
    Boolean returned();

    /** What is to be completed as a whole, when returned. */
    String note();

    /** Until when, when returned. */
    LocalDate returnDueOn();

    /** What is asked for, by code of a {@link Returnable}. */
    Map<String, Boolean> returnItems();

    /** What is wrong with it. */
    Map<String, String> returnReasons();

    /** Item code to mark. */
    Map<String, Mark> marks();

    /** Item code to the reason why the mark differs from the one before. */
    Map<String, String> reasons();
}
