package vn.bontot.deadlines;

import java.time.LocalDate;

/**
 * A date that is to be another.
 *
 * @param cycleCode empty for dates of the whole campaign
 * @param organisationCode the unit or committee that gets longer; null where the date moves for everybody
 * @param to the new last permitted day
 */
public record DateChange(String campaignCode, String cycleCode, String name, String organisationCode, LocalDate to) {}
