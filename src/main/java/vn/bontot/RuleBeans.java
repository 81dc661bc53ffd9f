package vn.bontot;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.bontot.assessment.ContentRules;
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

    /** Asked while people type: on an engine of its own, without a database. */
    @Bean
    ContentRules contentRules(@Qualifier("bareDecisionTables") DecisionTables tables) {
        return new ContentRules(tables);
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
