package vn.bontot.desk;

import java.time.Instant;

/**
 * A task that waits for somebody.
 *
 * @param key id of the task in tasks.md, e.g. {@code RegisterUnit}
 * @param processId id of the process model
 * @param role role that has to do it
 * @param organisationCode organisation whose role has to do it
 * @param unitCode unit it is about; null where it is about a committee or the province
 * @param cycleCode null outside the yearly assessment
 * @param entryId the unit's entry in its round; null outside rounds
 * @param caseId violation case; null elsewhere
 * @param assignee user who holds it; null while nobody does
 */
public record OpenTask(
        String id,
        String key,
        String name,
        String processId,
        String processInstanceId,
        String role,
        String organisationCode,
        String campaignCode,
        String committeeCode,
        String unitCode,
        String cycleCode,
        String roundId,
        String entryId,
        String caseId,
        String assignee,
        Instant createdAt,
        Instant dueAt) {

    /** Whom the task is about: the unit, or the committee or province that has to do it. Its papers are theirs. */
    public String subjectCode() {
        return unitCode != null ? unitCode : organisationCode;
    }

    /** Engine group that may do the task. */
    public String group() {
        return role + "." + organisationCode;
    }
}
