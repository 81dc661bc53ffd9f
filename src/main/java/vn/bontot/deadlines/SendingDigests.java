package vn.bontot.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.bontot.deadlines.Outbox.Digest;
import vn.bontot.deadlines.Outbox.Line;

/** Sends each digest once; several senders share the work, on one machine or on several. */
@Service
public class SendingDigests {

    private static final Logger LOG = LoggerFactory.getLogger(SendingDigests.class);
    private static final int LONGEST_ERROR = 500;

    private final Outbox outbox;
    private final ComposingDigests composing;
    private final DigestText text;
    private final Mailing mailing;
    private final MailSettings settings;
    private final WorkingDays workingDays;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendingDigests(
            Outbox outbox,
            ComposingDigests composing,
            DigestText text,
            Mailing mailing,
            MailSettings settings,
            WorkingDays workingDays,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.outbox = outbox;
        this.composing = composing;
        this.text = text;
        this.mailing = mailing;
        this.settings = settings;
        this.workingDays = workingDays;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends what is due, a transaction for each mail; nothing on a day of rest. */
    public void sendDue() {
        LocalDate today = LocalDate.now(clock);
        if (!workingDays.isWorkingDay(today)) {
            return;
        }
        outbox.expireBefore(today.minusDays(settings.expireAfterDays()), clock.instant());
        boolean more = true;
        try {
            while (more) {
                more = Boolean.TRUE.equals(transaction.execute(this::sendNext));
            }
        } finally {
            mailing.rest();
        }
    }

    private boolean sendNext(TransactionStatus status) {
        Optional<Digest> next = outbox.lockNext(LocalDate.now(clock), clock.instant(), mailing.isOpen());
        next.ifPresent(digest -> {
            Object before = status.createSavepoint();
            try {
                send(digest);
            } catch (RuntimeException failed) {
                LOG.warn("digest {} was not sent", digest.messageId(), failed);
                status.rollbackToSavepoint(before);
                failed(digest, failed);
            }
        });
        return next.isPresent();
    }

    private void send(Digest digest) {
        List<Line> lines = composing.stillToTell(digest);
        DigestContent content = composing.content(digest, lines, LocalDate.now(clock));
        DigestState state =
                content.isEmpty() ? DigestState.EMPTY : digest.email() == null ? DigestState.IN_APP : DigestState.SENT;
        outbox.settle(digest, state, lines, clock.instant());
        if (state == DigestState.SENT) {
            DigestMail mail = text.of(content);
            // Last of all: between the server's answer and our own record nothing is left to do but the commit.
            mailing.send(digest.messageId(), digest.email(), mail);
        }
    }

    private void failed(Digest digest, RuntimeException reason) {
        Instant now = clock.instant();
        List<Duration> backoff = settings.backoff();
        Optional<Instant> next = digest.attempts() < backoff.size()
                ? Optional.of(now.plus(backoff.get(digest.attempts())))
                : Optional.empty();
        String error = String.valueOf(reason.getMessage());
        outbox.failed(digest, next, now, error.substring(0, Math.min(error.length(), LONGEST_ERROR)));
    }
}
