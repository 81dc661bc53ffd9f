package vn.bontot.deadlines;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/** Mails go to the server of {@code spring.mail}; without one the demo shows them on a page, and elsewhere they wait. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Mailing mailing(ObjectProvider<JavaMailSenderImpl> server, MailSettings settings, Environment environment) {
        JavaMailSenderImpl smtp = server.getIfAvailable();
        if (smtp == null) {
            return new NoServer(environment.acceptsProfiles(Profiles.of("demo")));
        }
        if (!StringUtils.hasText(settings.from()) || !StringUtils.hasText(settings.baseUrl())) {
            throw new IllegalStateException(
                    "BONTOT_MAIL_FROM and BONTOT_BASE_URL are needed where SPRING_MAIL_HOST is set");
        }
        return new SmtpMailing(smtp, settings.from());
    }

    /** @param isOpen what is sent is shown by the demo's page and goes nowhere else */
    private record NoServer(boolean isOpen) implements Mailing {

        @Override
        public void send(String messageId, String address, DigestMail mail) {
            if (!isOpen) {
                throw new IllegalStateException("no mail server");
            }
        }
    }
}
