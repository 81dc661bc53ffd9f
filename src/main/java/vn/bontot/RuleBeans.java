package vn.bontot;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.bontot.assessment.FourGood;
import vn.bontot.award.AwardRules;
import vn.bontot.campaign.TaskRouting;
import vn.bontot.deadlines.ReminderSchedule;
import vn.bontot.rules.DecisionTables;

/** The rules as beans over the engine's tables; the rules themselves know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class RuleBeans {

    @Bean
    FourGood fourGood(DecisionTables tables) {
        return new FourGood(tables);
    }

    @Bean
    AwardRules awardRules(DecisionTables tables) {
        return new AwardRules(tables);
    }

    @Bean
    TaskRouting taskRouting(DecisionTables tables) {
        return new TaskRouting(tables);
    }

    @Bean
    ReminderSchedule reminderSchedule(DecisionTables tables) {
        return new ReminderSchedule(tables);
    }
}
