package vn.bontot.organisation;

/**
 * One row of {@code organisations.csv}.
 *
 * @param parent code of the organisation above; null for the province
 * @param members number of party members, for information only; null where not given
 */
public record OrganisationRow(String code, String name, OrganisationType type, String parent, Integer members) {}
