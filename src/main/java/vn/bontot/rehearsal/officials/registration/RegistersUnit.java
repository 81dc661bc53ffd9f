package vn.bontot.rehearsal.officials.registration;

import java.time.Clock;
import java.time.LocalDate;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.UseCases;
import vn.bontot.registration.RegistrationAnswer;
import vn.bontot.rehearsal.Official;
import vn.bontot.rehearsal.Script;
import vn.bontot.rehearsal.Simulated;

/** The unit registers, or says that it does not, as its facts say. */
@Simulated
class RegistersUnit implements Official {

    private static final int MEMBERS_WHERE_UNKNOWN = 10;

    private final UseCases useCases;
    private final Clock clock;

    RegistersUnit(UseCases useCases, Clock clock) {
        this.useCases = useCases;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "RegisterUnit";
    }

    @Override
    public Record answer(OpenTask task, Script script) {
        RegistrationAnswer known = (RegistrationAnswer) useCases.of(key()).prefilled(task);
        if (!script.registered(task.unitCode())) {
            return new RegistrationAnswer(
                    false, "Chưa đủ điều kiện dự thi đua.", null, null, null, null, null, null, null, null, null);
        }
        int members = known.membersTotal() == null ? MEMBERS_WHERE_UNKNOWN : known.membersTotal();
        return new RegistrationAnswer(
                true, null, LocalDate.now(clock), members, members, members, null, null, null, null, null);
    }
}
