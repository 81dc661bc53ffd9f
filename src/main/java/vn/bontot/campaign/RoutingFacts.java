package vn.bontot.campaign;

import vn.bontot.organisation.OrganisationType;

/**
 * Input of {@code task-routing}.
 *
 * @param task id of the task without its prefix, for example {@code RegisterUnit}
 * @param unitType kind of the unit the task is about; null where it is about none
 */
public record RoutingFacts(String task, OrganisationType unitType) {}
