package vn.bontot.identity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

    /** The password of the person's own choice. */
    @Transactional
    public void setPassword(String username, String password) {
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES_OF_BCRYPT) {
            throw new IllegalArgumentException("Mật khẩu quá dài.");
        }
        setPasswordHash(username, encoder.encode(password));
    }

    void setPasswordHash(String username, String hash) {
        setPasswordHash(username, hash, null);
    }

    /** @param startPasswordUntil last day of a password that was handed out; null for one of the person's own choice */
    void setPasswordHash(String username, String hash, LocalDate startPasswordUntil) {
        jdbc.sql(
                        """
                        update account set password_hash = :hash, start_password_until = :until,
                          password_version = password_version + 1
                        where username = :username and not simulated
                        """)
                .param("hash", hash)
                .param("until", startPasswordUntil)
                .param("username", username)
                .update();
    }

    /** Whether the password was handed out and its last day is over. */
    boolean startPasswordEnded(String username, LocalDate today) {
        return jdbc.sql("select count(*) from account where username = :username and start_password_until < :today")
                        .param("username", username)
                        .param("today", today)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean hasPassword(String username, String password) {
        return passwordHash(username)
                .filter(hash -> encoder.matches(password, hash))
                .isPresent();
    }

    /** Nobody else changes the account or its posts until this transaction ends. */
    Optional<Account> lock(String username) {
        return jdbc.sql("select * from account where username = :username for update")
                .param("username", username)
                .query(RecordMapper.of(Account.class))
                .optional();
    }

    void describe(String username, String fullName, String email, String phone) {
        jdbc.sql(
                        """
                        update account set full_name = :fullName, email = :email, phone = :phone
                        where username = :username
                        """)
                .param("fullName", fullName)
                .param("email", email)
                .param("phone", phone)
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
        setAdministrator(username, true);
    }

    void setAdministrator(String username, boolean administrator) {
        jdbc.sql("update account set administrator = :administrator where username = :username and not simulated")
                .param("administrator", administrator)
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
