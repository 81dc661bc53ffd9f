package vn.bontot.sql;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Which of the two databases is behind a data source, for the few places where that matters. */
public final class DatabaseProduct {

    private DatabaseProduct() {}

    /** @throws IllegalStateException where the database does not answer */
    public static boolean isH2(DataSource database) {
        try {
            String product = JdbcUtils.commonDatabaseName(
                    JdbcUtils.extractDatabaseMetaData(database, metaData -> metaData.getDatabaseProductName()));
            return DatabaseDriver.fromProductName(product) == DatabaseDriver.H2;
        } catch (MetaDataAccessException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }
}
