package vn.bontot.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;

/**
 * Makes a record of each row: component {@code unitCode} is column {@code unit_code}, enums are stored by name.
 *
 * <p>Spring's own mapper looks every camel-case column of every row up by an exception first, which made reading
 * dossiers the largest part of a rehearsal.
 */
public final class RecordMapper<R extends Record> implements RowMapper<R> {

    private final Constructor<R> constructor;
    private final RecordComponent[] components;
    private int[] columns;

    private RecordMapper(Class<R> type) {
        this.components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
        constructor.setAccessible(true);
    }

    /** A mapper for one query; not to be shared, as it remembers where the columns of that query are. */
    public static <R extends Record> RecordMapper<R> of(Class<R> type) {
        return new RecordMapper<>(type);
    }

    @Override
    public R mapRow(ResultSet row, int number) throws SQLException {
        if (columns == null) {
            columns = find(row.getMetaData());
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(row, columns[i], components[i].getType());
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    private int[] find(ResultSetMetaData metaData) throws SQLException {
        Map<String, Integer> byName = new HashMap<>();
        for (int column = 1; column <= metaData.getColumnCount(); column++) {
            String label = metaData.getColumnLabel(column);
            byName.putIfAbsent(label.replace("_", "").toLowerCase(Locale.ROOT), column);
        }
        return Arrays.stream(components)
                .mapToInt(component -> {
                    Integer column = byName.get(component.getName().toLowerCase(Locale.ROOT));
                    if (column == null) {
                        throw new IllegalStateException("no column for " + component);
                    }
                    return column;
                })
                .toArray();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object value(ResultSet row, int column, Class<?> type) throws SQLException {
        if (type == String.class) {
            return row.getString(column);
        }
        if (type.isEnum()) {
            String name = row.getString(column);
            return name == null ? null : Enum.valueOf((Class) type, name);
        }
        Object value = plain(row, column, type);
        return row.wasNull() && !type.isPrimitive() ? null : value;
    }

    private static Object plain(ResultSet row, int column, Class<?> type) throws SQLException {
        if (type == int.class || type == Integer.class) {
            return row.getInt(column);
        }
        if (type == long.class || type == Long.class) {
            return row.getLong(column);
        }
        if (type == boolean.class || type == Boolean.class) {
            return row.getBoolean(column);
        }
        return row.getObject(column, type);
    }
}
