package vn.bontot.identity;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.sql.RecordMapper;

/** The accounts of the product. */
@Component
public class Accounts {

    private static final int MOST_BYTES_OF_BCRYPT = 72;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    Accounts(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    public Optional<Account> find(String username) {
        return jdbc.sql("select * from account where username = :username")
                .param("username", username)
                .query(RecordMapper.of(Account.class))
                .optional();
    }

    /** Creates an account that cannot sign in before it gets a password. */
    @Transactional
    public void create(String username, String fullName, String email, String phone) {
        jdbc.sql(
                        """
                        insert into account (username, full_name, email, phone, enabled, simulated)
                        values (:username, :fullName, :email, :phone, true, false)
                        """)
                .param("username", username)
                .param("fullName", fullName)
                .param("email", email)
                .param("phone", phone)
                .update();
    }

    @Transactional
    public void setPassword(String username, String password) {
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES_OF_BCRYPT) {
            throw new IllegalArgumentException("Mật khẩu quá dài.");
        }
        setPasswordHash(username, encoder.encode(password));
    }

    void setPasswordHash(String username, String hash) {
        jdbc.sql("update account set password_hash = :hash where username = :username and not simulated")
                .param("hash", hash)
                .param("username", username)
                .update();
    }

    /** Takes every right away, at the next request. */
    @Transactional
    public void disable(String username) {
        setEnabled(username, false);
    }

    @Transactional
    public void enable(String username) {
        setEnabled(username, true);
    }

    private void setEnabled(String username, boolean enabled) {
        jdbc.sql("update account set enabled = :enabled where username = :username")
                .param("enabled", enabled)
                .param("username", username)
                .update();
    }

    @Transactional
    public void makeAdministrator(String username) {
        jdbc.sql("update account set administrator = true where username = :username and not simulated")
                .param("username", username)
                .update();
    }

    public boolean anyAdministrator() {
        return jdbc.sql("select count(*) from account where administrator and enabled")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Empty where the account cannot sign in with a password. */
    Optional<String> passwordHash(String username) {
        return jdbc.sql(
                        """
                        select password_hash from account
                        where username = :username and enabled and not simulated and password_hash is not null
                        """)
                .param("username", username)
                .query(String.class)
                .optional();
    }
}
