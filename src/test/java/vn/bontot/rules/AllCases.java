package vn.bontot.rules;

import java.util.List;
import java.util.stream.Stream;
import vn.bontot.assessment.FourGoodTablesTest;
import vn.bontot.award.AwardTablesTest;
import vn.bontot.campaign.TaskRoutingTest;
import vn.bontot.deadlines.ReminderScheduleTest;
import vn.bontot.launch.PilotMinimumTest;

/** The lines of all table tests. */
public final class AllCases {

    private AllCases() {}

    public static List<RuleCase> cases() {
        return Stream.of(
                        FourGoodTablesTest.cases(),
                        AwardTablesTest.cases(),
                        PilotMinimumTest.cases(),
                        TaskRoutingTest.cases(),
                        ReminderScheduleTest.cases())
                .flatMap(List::stream)
                .toList();
    }
}
