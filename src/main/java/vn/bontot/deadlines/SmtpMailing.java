package vn.bontot.deadlines;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** To a mail server. */
class SmtpMailing implements Mailing {

    private final JavaMailSender server;
    private final String from;

    SmtpMailing(JavaMailSender server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void send(String messageId, String address, DigestMail mail) {
        MimeMessage message = server.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(address);
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), mail.html());
            message.setHeader("Message-ID", "<" + messageId + from.substring(from.indexOf('@')) + ">");
            // No absence note comes back.
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException broken) {
            throw new MailParseException(broken);
        }
        server.send(message);
    }
}
