package vn.bontot.campaign;

/** Where, seen from the unit a task is about, the office sits that gets it. */
public enum RouteLevel {
    UNIT,
    PARENT,
    COMMITTEE,
    PROVINCE
}
