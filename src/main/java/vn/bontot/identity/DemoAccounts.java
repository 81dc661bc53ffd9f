package vn.bontot.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the demo, all with the password that the README prints. Not part of any other profile. */
@Component
@Profile("demo")
public class DemoAccounts {

    static final String PASSWORD = "bontot2023";

    private static final ClassPathResource LIST = new ClassPathResource("sample/an-giang-2023/accounts.csv");

    private final Accounts accounts;
    private final Posts posts;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;

    DemoAccounts(Accounts accounts, Posts posts, PasswordEncoder encoder, JdbcClient jdbc) {
        this.accounts = accounts;
        this.posts = posts;
        this.encoder = encoder;
        this.jdbc = jdbc;
    }

    /** Creates those that are missing; the sample's organisations must exist. */
    @Transactional
    public void create() {
        // One hash for all: hashing is slow on purpose, and the password is public.
        String hash = encoder.encode(PASSWORD);
        try (Reader text = new InputStreamReader(LIST.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> create(row, hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create(NamedCsvRecord row, String hash) {
        String username = row.getField("username");
        if (accounts.find(username).isPresent()) {
            return;
        }
        accounts.create(username, row.getField("fullName"), username + "@bontot.example", null);
        accounts.setPasswordHash(username, hash);
        Role role = Role.of(row.getField("role"));
        if (role == Role.ADMINISTRATOR) {
            accounts.makeAdministrator(username);
        } else {
            String organisation = row.getField("organisation");
            posts.give(username, role, organisation, existsFrom(organisation));
        }
    }

    private LocalDate existsFrom(String organisation) {
        return jdbc.sql("select valid_from from organisation where code = :code")
                .param("code", organisation)
                .query(LocalDate.class)
                .single();
    }
}
