package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What becomes of mails follows from the environment, with the product's own settings. */
class MailConfigurationTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MailSettings.class)
    @Import(MailConfiguration.class)
    static class Parts {}

    private final ApplicationContextRunner production = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(Parts.class)
            .withPropertyValues("spring.profiles.active=production");

    @Test
    void mailsWaitWithoutAServer() {
        production.run(
                context -> assertThat(context.getBean(Mailing.class).isOpen()).isFalse());
    }

    @Test
    void serverOfTheEnvironmentIsUsed() {
        production
                .withPropertyValues(
                        "spring.mail.host=mail.example",
                        "BONTOT_MAIL_FROM=nhacviec@bontot.example",
                        "BONTOT_BASE_URL=https://bontot.example")
                .run(context -> {
                    assertThat(context.getBean(Mailing.class)).isInstanceOf(SmtpMailing.class);
                    MailSettings settings = context.getBean(MailSettings.class);
                    assertThat(settings.baseUrl()).isEqualTo("https://bontot.example");
                    assertThat(settings.backoff()).hasSize(6);
                    assertThat(settings.delay()).hasMinutes(10);
                });
    }

    @Test
    void serverWithoutASenderIsRefusedAtTheStart() {
        production.withPropertyValues("spring.mail.host=mail.example").run(context -> assertThat(
                        context.getStartupFailure())
                .rootCause()
                .hasMessage("BONTOT_MAIL_FROM and BONTOT_BASE_URL are needed where SPRING_MAIL_HOST is set"));
    }

    @Test
    void demoKeepsItsMailsAndSendsThemAtOnce() {
        production.withPropertyValues("spring.profiles.active=demo").run(context -> {
            assertThat(context.getBean(Mailing.class).isOpen()).isTrue();
            assertThat(context.getBean(MailSettings.class).delay()).isZero();
        });
    }
}
