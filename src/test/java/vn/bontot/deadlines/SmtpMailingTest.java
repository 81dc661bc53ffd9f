package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails to a mail server that runs beside the test. */
class SmtpMailingTest {

    private static final DigestMail MAIL =
            new DigestMail("Nhắc việc", "Kính gửi đồng chí.", "<p>Kính gửi đồng chí.</p>");

    private final CountingSockets sockets = new CountingSockets();
    private GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private SmtpMailing mailing;

    @BeforeEach
    void start() {
        mailServer.start();
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(port());
        smtp.getJavaMailProperties().put("mail.smtp.socketFactory", sockets);
        mailing = new SmtpMailing(smtp, "nhacviec@bontot.example");
    }

    @AfterEach
    void stop() {
        mailing.rest();
        mailServer.stop();
    }

    @Test
    void mailHasItsOwnIdATextAndAPage() throws Exception {
        mailing.send("digest.2023-08-30.7", "bithu@example.vn", MAIL);
        MimeMessage received = mailServer.getReceivedMessages()[0];
        assertThat(received.getMessageID()).isEqualTo("<digest.2023-08-30.7@bontot.example>");
        assertThat(received.getSubject()).isEqualTo("Nhắc việc");
        assertThat(received.getFrom()[0]).hasToString("nhacviec@bontot.example");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getContentType()).startsWith("multipart/");
        assertThat(received.getAllRecipients()[0]).hasToString("bithu@example.vn");
    }

    @Test
    void oneConnectionServesAWave() {
        send("a", "b", "c");
        assertThat(sockets.opened).isEqualTo(1);
        mailing.rest();
        send("d");
        assertThat(sockets.opened).isEqualTo(2);
        assertThat(mailServer.getReceivedMessages()).hasSize(4);
    }

    @Test
    void serverThatHungUpIsCalledAgainAndOneThatIsGoneTakesNothing() {
        send("a");
        int port = port();
        mailServer.stop();
        assertThatThrownBy(() -> send("b")).isInstanceOf(MailSendException.class);
        mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        send("b", "c");
        assertThat(mailServer.getReceivedMessages()).hasSize(2);
    }

    private void send(String... ids) {
        for (String id : ids) {
            mailing.send(id, id + "@example.vn", MAIL);
        }
    }

    private int port() {
        return mailServer.getSmtp().getPort();
    }

    private static final class CountingSockets extends SocketFactory {

        private int opened;

        @Override
        public Socket createSocket() {
            opened++;
            return new Socket();
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            opened++;
            return new Socket(host, port);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }
    }
}
