package vn.bontot.deadlines;

import vn.bontot.desk.OpenTask;

/**
 * Whose date is asked for.
 *
 * @param cycleCode null outside the yearly assessment
 * @param committeeCode null for what the province itself has to do
 * @param unitCode null for what a committee has to do
 */
public record Place(String campaignCode, String cycleCode, String committeeCode, String unitCode) {

    public static Place of(OpenTask task) {
        return new Place(task.campaignCode(), task.cycleCode(), task.committeeCode(), task.unitCode());
    }
}
