package vn.bontot.portal;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.bontot.sql.RecordMapper;

/**
 * One page of a list.
 *
 * @param number from 1
 * @param total number of rows of the whole list
 */
record Page<T>(List<T> rows, int number, int total) {

    static final int SIZE = 25;

    /**
     * Counts the rows and reads those of one page.
     *
     * @param from what follows the columns: {@code from … where …}
     * @param order {@code order by …}
     */
    static <R extends Record> Page<R> of(
            JdbcClient jdbc,
            String select,
            String from,
            String order,
            Map<String, Object> parameters,
            int number,
            Class<R> type) {
        int total = jdbc.sql("select count(*) " + from)
                .params(parameters)
                .query(Integer.class)
                .single();
        List<R> rows = jdbc.sql(select + " " + from + " " + order + " limit :size offset :offset")
                .params(parameters)
                .param("size", SIZE)
                .param("offset", offset(number))
                .query(RecordMapper.of(type))
                .list();
        return new Page<>(rows, atLeastFirst(number), total);
    }

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
