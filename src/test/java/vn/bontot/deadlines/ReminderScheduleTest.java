package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bontot.engine.TestTables;
import vn.bontot.rules.RuleCase;

/** Every row and every day of {@code reminder-schedule.dmn}. */
public class ReminderScheduleTest {

    public static List<RuleCase> cases() {
        var cases = new ArrayList<RuleCase>();
        for (int days = 0; days <= 30; days++) {
            cases.add(reminder(days, 0, Set.of(14, 7, 3, 1, 0).contains(days), false));
        }
        cases.add(reminder(365, 0, false, false));
        cases.add(reminder(-1, 0, false, false));
        cases.add(reminder(-1, 1, true, false));
        cases.add(reminder(-3, 2, true, false));
        cases.add(reminder(-3, 3, true, true));
        cases.add(reminder(-40, 28, true, true));
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void row(RuleCase rule) {
        rule.assertOn(TestTables.bare());
    }

    @Test
    void thirdOverdueWorkingDayReachesTheSuperior() {
        var schedule = new ReminderSchedule(TestTables.bare());

        assertThat(schedule.on(new ReminderFacts(-4, 2))).isEqualTo(new ReminderSchedule.Reminder(true, false));
        assertThat(schedule.on(new ReminderFacts(-5, 3))).isEqualTo(new ReminderSchedule.Reminder(true, true));
    }

    private static RuleCase reminder(int days, int overdue, boolean remind, boolean superior) {
        return RuleCase.of(
                "reminder-schedule", new ReminderFacts(days, overdue), "remind", remind, "superior", superior);
    }
}
