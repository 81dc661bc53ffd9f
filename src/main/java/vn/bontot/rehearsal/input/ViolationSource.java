package vn.bontot.rehearsal.input;

/** Who found a violation first. */
public enum ViolationSource {
    PRESS,
    CITIZEN,
    SELF,
    SUPERIOR
}
