package vn.bontot.portal;

import java.util.List;

/**
 * A list that is read on a page, on paper and in Excel. To add one is to add a class; it is shown, filtered, sorted, paged
 * and kept within the reader's scope by {@link Listings}.
 */
interface Listing {

    /** Its name in the address. */
    String id();

    String title();

    /** What one row is, in a sentence. */
    String counts();

    List<ListColumn> columns();

    List<ListFilter> filters();

    /**
     * A select of all columns, and of {@code scope_code}, the organisation that a reader must be allowed to see,
     * {@code unit_code}, the organisation by which rows are searched, and {@code unit_name}. It may use the parameters
     * <ul>
     *   <li>{@code :campaign}; {@code :cycle} where {@link #perCycle()},
     *   <li>{@code :now}, the moment of the product's clock, and {@code :today},
     *   <li>{@code :own}, the organisations of the reader's posts,
     *   <li>{@code :offices} and {@code :boards}, where the reader is the office or the organisation board,
     *   <li>the names of the campaign's {@code parameters}.
     * </ul>
     */
    String sql();

    /** How rows are ordered when nobody asks otherwise, to the last: {@code list} is the statement. */
    String order();

    /** Whether each yearly assessment has a list of its own. */
    default boolean perCycle() {
        return false;
    }

    /** Numbers of the rules that the statement needs, from the settings of the campaign. */
    default List<String> parameters() {
        return List.of();
    }

    /** What stands over the rows for this reader; each of it is a paragraph. */
    default List<String> preface(ListQuery query, ListReader reader) {
        return List.of();
    }

    /** Words for the reader under the list; empty where there is nothing to say. */
    default String remark() {
        return "";
    }
}
