package vn.bontot.campaign;

/** Which branches the minimum share of pilot branches counts. */
public enum PilotBranchBase {
    ALL,
    GRASSROOTS_ONLY
}
