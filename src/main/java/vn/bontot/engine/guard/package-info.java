/**
 * Keeps tasks in the hands of the desk: nothing is completed past it and nobody hands a task to somebody else.
 *
 * <p>Works inside the engine, so it holds for REST, Tasklist and Java alike.
 */
package vn.bontot.engine.guard;
