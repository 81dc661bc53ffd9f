package vn.bontot.deadlines;

/**
 * The open work that one reminder timer looks after.
 *
 * @param committeeCode null for the tasks that the province itself has to do
 */
public record ReminderScope(String campaignCode, String committeeCode) {

    boolean ofProvince() {
        return committeeCode == null;
    }
}
