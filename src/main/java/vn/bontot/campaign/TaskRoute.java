package vn.bontot.campaign;

/** The role that gets a task, and the level of the organisation where it sits. */
public record TaskRoute(String role, RouteLevel level) {}
