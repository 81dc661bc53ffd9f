package vn.bontot.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.Refused;

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
        if (!accounts.hasPassword(person.username(), current)) {
            throw new Refused("hienTai", "Mật khẩu hiện tại không đúng.");
        }
        String fault = PasswordRules.fault(chosen, person.username());
        if (fault != null) {
            throw new Refused("moi", fault);
        }
        if (chosen.equals(current)) {
            throw new Refused("moi", "Mật khẩu mới phải khác mật khẩu hiện tại.");
        }
        if (!chosen.equals(repeated)) {
            throw new Refused("nhapLai", "Hai lần nhập mật khẩu mới không giống nhau.");
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
