/**
 * The desk between people and the engine: one open task, one typed answer, one transaction.
 *
 * <p>Pages, mail links, Tasklist and the rehearsal's simulated officials all hand in through here.
 */
package vn.bontot.desk;
