package vn.bontot.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works while the clock moves. */
@Repository
@Profile("demo")
class DemoSwitches {

    private final JdbcClient jdbc;

    DemoSwitches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean officialsWork() {
        return jdbc.sql("select officials_work from virtual_clock")
                .query(Boolean.class)
                .single();
    }

    void officialsWork(boolean work) {
        jdbc.sql("update virtual_clock set officials_work = ?").param(work).update();
    }

    boolean demoAccountsToo() {
        return jdbc.sql("select demo_accounts_too from virtual_clock")
                .query(Boolean.class)
                .single();
    }

    void demoAccountsToo(boolean too) {
        jdbc.sql("update virtual_clock set demo_accounts_too = ?").param(too).update();
    }

    /** Whether the body has an account that a person signs in with. */
    boolean hasDemoAccount(String role, String organisationCode) {
        return jdbc.sql("select count(*) from post p join account a on a.username = p.username where p.role = ?"
                                + " and p.organisation_code = ? and a.enabled and not a.simulated")
                        .params(role, organisationCode)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
