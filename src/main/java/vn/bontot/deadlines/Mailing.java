package vn.bontot.deadlines;

/** The way of mails out of the house. */
public interface Mailing {

    /** Whether there is one; mails wait where there is none. */
    boolean isOpen();

    /**
     * Hands a mail over.
     *
     * @param messageId the same for each attempt, so that a mail which arrives twice is known to be one
     * @throws org.springframework.mail.MailException where it was not taken
     */
    void send(String messageId, String address, DigestMail mail);

    /** There is nothing more to send for now. */
    default void rest() {}
}
