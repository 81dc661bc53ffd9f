package vn.bontot.campaign;

/** Of which number the quota of awards is a share. */
public enum AwardBase {
    ELIGIBLE,
    REGISTERED
}
