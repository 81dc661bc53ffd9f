package vn.bontot.portal;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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
        return of(total, number, offset -> jdbc.sql(select + " " + from + " " + order + " limit :size offset :offset")
                .params(parameters)
                .param("size", SIZE)
                .param("offset", offset)
                .query(RecordMapper.of(type))
                .list());
    }

    /**
     * The page that was asked for, or the nearest there is.
     *
     * @param after reads the rows of a page by how many stand before it
     */
    static <T> Page<T> of(int total, int number, IntFunction<List<T>> after) {
        int nearest = Math.max(1, Math.min(number, last(total)));
        return new Page<>(after.apply((nearest - 1) * SIZE), nearest, total);
    }

    /** How many rows stand on the pages before this one. */
    public int before() {
        return (number - 1) * SIZE;
    }

    public int last() {
        return last(total);
    }

    private static int last(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last();
    }
}
