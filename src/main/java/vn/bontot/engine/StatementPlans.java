package vn.bontot.engine;

import javax.sql.DataSource;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.bontot.sql.DatabaseProduct;

/**
 * Makes H2 plan its statements anew. It keeps the plan that it made while a table was empty, however full the table has
 * become since, and a campaign fills within minutes where the clock is virtual: updates by primary key then read all
 * rows of the campaign. Only a change of the schema makes it forget.
 */
@Component
@Profile({"rehearsal", "demo"})
public class StatementPlans {

    private final JdbcClient jdbc;
    private final boolean h2;

    StatementPlans(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.h2 = DatabaseProduct.isH2(database);
    }

    /** Must not be called in a transaction: H2 would commit it. */
    public void renew() {
        if (!h2) {
            return;
        }
        jdbc.sql("create table if not exists statement_plans (renewed integer)").update();
        jdbc.sql("drop table statement_plans").update();
    }
}
