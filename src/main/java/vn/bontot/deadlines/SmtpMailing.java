package vn.bontot.deadlines;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** To a mail server; one connection serves a wave, because to open it takes longer than to hand a mail over. */
class SmtpMailing implements Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailing.class);

    static {
        // Otherwise jakarta.mail looks for its only implementation in every jar, for each part and header of each mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final JavaMailSenderImpl server;
    private final String from;
    private Transport connection;

    SmtpMailing(JavaMailSenderImpl server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public synchronized void send(String messageId, String address, DigestMail mail) {
        try {
            MimeMessage message = message(messageId, address, mail);
            connect();
            connection.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failed) {
            rest();
            throw new MailSendException(failed.getMessage(), failed);
        }
    }

    @Override
    public synchronized void rest() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (MessagingException gone) {
            LOG.debug("the connection to the mail server was gone", gone);
        } finally {
            connection = null;
        }
    }

    private MimeMessage message(String messageId, String address, DigestMail mail) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(address);
        helper.setSubject(mail.subject());
        helper.setText(mail.text(), mail.html());
        // No absence note comes back.
        message.setHeader("Auto-Submitted", "auto-generated");
        // It gives the message an id of its own.
        message.saveChanges();
        message.setHeader("Message-ID", "<" + messageId + from.substring(from.indexOf('@')) + ">");
        return message;
    }

    /** A server may hang up after so many mails; to be asked is cheaper for it than to be called. */
    private void connect() throws MessagingException {
        if (connection == null || !connection.isConnected()) {
            String protocol = server.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : server.getProtocol();
            connection = server.getSession().getTransport(protocol);
            connection.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        }
    }
}
