package vn.bontot.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;

/**
 * Passwords that are handed out on paper: shown once, kept as a hash only, good for some days and for nothing but
 * choosing an own one.
 */
@Service
public class StartPasswords {

    /** What nobody mistakes for something else on paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;

    /** Sixty random bits need no slow hash, and a list of thousands is to be there at once. */
    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)));

    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final EventLog events;
    private final Clock clock;
    private final int days;

    StartPasswords(Accounts accounts, EventLog events, Clock clock, @Value("${bontot.start-password-days}") int days) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
        this.days = days;
    }

    /** New start passwords by username; whatever password there was does not open the account any more. */
    @Transactional
    public Map<String, String> issue(List<String> usernames, Actor actor) {
        Map<String, String> issued = new LinkedHashMap<>();
        for (String username : usernames) {
            String password = random.ints((long) GROUPS * GROUP_LENGTH, 0, LETTERS.length())
                    .mapToObj(i -> LETTERS.substring(i, i + 1))
                    .collect(Collectors.joining())
                    .replaceAll("(.{4})(?=.)", "$1-");
            accounts.setPasswordHash(username, encoder.encode(password), lastDay());
            events.happened("ManageAccount", username + ": cấp mật khẩu khởi tạo", null, null, null, actor);
            issued.put(username, password);
        }
        return issued;
    }

    /** Last day of the passwords that are handed out today. */
    public LocalDate lastDay() {
        return LocalDate.now(clock).plusDays(days);
    }
}
