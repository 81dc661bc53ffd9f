package vn.bontot.identity;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The first administrator of a new installation. There is no default password: without a good one from the environment
 * the application does not start.
 */
@Component
@Profile("production")
class FirstAdministrator implements SmartInitializingSingleton {

    static final String USERNAME = "quantri";

    private static final int SHORTEST = 12;
    private static final int FEWEST_DIFFERENT = 6;

    private final Accounts accounts;
    private final TransactionOperations transaction;
    private final String password;

    FirstAdministrator(
            Accounts accounts, TransactionOperations transaction, @Value("${BONTOT_ADMIN_PASSWORD:}") String password) {
        this.accounts = accounts;
        this.transaction = transaction;
        this.password = password;
    }

    /** Before the web server opens. */
    @Override
    public void afterSingletonsInstantiated() {
        if (!accounts.anyAdministrator()) {
            refuseWeak(password);
            transaction.executeWithoutResult(status -> create());
        }
    }

    private void create() {
        if (accounts.find(USERNAME).isEmpty()) {
            accounts.create(USERNAME, Role.ADMINISTRATOR.label(), null, null);
        }
        accounts.enable(USERNAME);
        accounts.setPassword(USERNAME, password);
        accounts.makeAdministrator(USERNAME);
    }

    static void refuseWeak(String password) {
        boolean weak = password.length() < SHORTEST
                || password.chars().distinct().count() < FEWEST_DIFFERENT
                || password.toLowerCase().contains(USERNAME)
                || password.toLowerCase().contains("bontot");
        if (weak) {
            throw new IllegalStateException(
                    "Chưa có người quản trị. Đặt biến môi trường BONTOT_ADMIN_PASSWORD: ít nhất 12 ký tự, 6 ký tự khác nhau,"
                            + " không chứa “quantri” hay “bontot”. (There is no administrator yet: set the environment"
                            + " variable BONTOT_ADMIN_PASSWORD to a password of at least 12 characters.)");
        }
    }
}
