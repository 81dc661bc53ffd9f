package vn.bontot.identity;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;

/** Somebody chooses a password of their own; it takes the current one. */
@Service
public class ChangingPassword {

    private final Accounts accounts;
    private final EventLog events;

    ChangingPassword(Accounts accounts, EventLog events) {
        this.accounts = accounts;
        this.events = events;
    }

    /** @throws Refused where the current password is wrong or the new one is not good enough */
    @Transactional
    public void change(Person person, String current, String chosen, String repeated) {
        accounts.lock(person.username());
        List<Problem> problems = new ArrayList<>();
        if (!accounts.hasPassword(person.username(), current)) {
            problems.add(new Problem("hienTai", "Mật khẩu hiện tại không đúng."));
        }
        String fault = PasswordRules.fault(chosen, person.username());
        if (fault != null) {
            problems.add(new Problem("moi", fault));
        } else if (chosen.equals(current)) {
            problems.add(new Problem("moi", "Mật khẩu mới phải khác mật khẩu hiện tại."));
        }
        if (!chosen.equals(repeated)) {
            problems.add(new Problem("nhapLai", "Hai lần nhập mật khẩu mới không giống nhau."));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        accounts.setPassword(person.username(), chosen);
        events.happened(
                "ChangePassword",
                "Đổi mật khẩu của mình",
                null,
                null,
                null,
                Actor.of(person.username(), person.fullName()));
    }
}
