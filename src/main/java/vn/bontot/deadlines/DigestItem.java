package vn.bontot.deadlines;

import java.time.LocalDate;
import vn.bontot.deadlines.OpenWork.Hearer;

/**
 * One task in one person's digest.
 *
 * @param lateList it is there for the superior
 * @param opening it is there because it has just opened
 */
record DigestItem(Hearer hearer, boolean overdue, boolean lateList, boolean opening) {

    static DigestItem reminder(Hearer hearer, LocalDate today) {
        return new DigestItem(hearer, hearer.dueOn().isBefore(today), hearer.superior(), false);
    }

    static DigestItem opening(Hearer hearer, LocalDate today) {
        return new DigestItem(hearer, hearer.dueOn().isBefore(today), false, true);
    }
}
