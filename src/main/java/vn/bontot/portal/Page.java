package vn.bontot.portal;

import java.util.List;

/**
 * One page of a list.
 *
 * @param number from 1
 * @param total number of rows of the whole list
 */
record Page<T>(List<T> rows, int number, int total) {

    static final int SIZE = 25;

    /** Number of rows before a page; whatever was asked for, the page exists or is an empty one. */
    static int offset(int number) {
        return (atLeastFirst(number) - 1) * SIZE;
    }

    static int atLeastFirst(int number) {
        return Math.min(Math.max(number, 1), 1_000_000);
    }

    /** How many rows stand on the pages before this one. */
    public int before() {
        return offset(number);
    }

    public int last() {
        return last(total);
    }

    /** Number of the last page of so many rows. */
    static int last(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last();
    }
}
