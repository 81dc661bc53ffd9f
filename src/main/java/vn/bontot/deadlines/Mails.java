package vn.bontot.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.bontot.deadlines.Outbox.Digest;
import vn.bontot.deadlines.Outbox.Line;
import vn.bontot.desk.Refused;

/** What people got and will get, for those who look after it. */
@Service
public class Mails {

    private final Outbox outbox;
    private final ComposingDigests composing;
    private final DigestText text;
    private final Mailing mailing;
    private final Clock clock;

    Mails(Outbox outbox, ComposingDigests composing, DigestText text, Mailing mailing, Clock clock) {
        this.outbox = outbox;
        this.composing = composing;
        this.text = text;
        this.mailing = mailing;
        this.clock = clock;
    }

    /** Whether mails can leave. */
    public boolean mailingIsOpen() {
        return mailing.isOpen();
    }

    /**
     * A digest as it was told, or as it would be told now; empty where there is nothing to tell.
     *
     * @throws Refused where there is no such digest
     */
    public Optional<DigestMail> show(long id) {
        Digest digest = outbox.find(id).orElseThrow(() -> new Refused("Không có thư này."));
        boolean waits = digest.state() == DigestState.UNSENT || digest.state() == DigestState.DEAD;
        List<Line> lines = waits
                ? composing.stillToTell(digest)
                : outbox.lines(id).stream().filter(Line::told).toList();
        LocalDate day = waits
                ? LocalDate.now(clock)
                : digest.settledAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        DigestContent content = composing.content(digest, lines, day);
        return content.isEmpty() ? Optional.empty() : Optional.of(text.of(content));
    }

    /**
     * Sends a digest once more: what is left of it, as a mail of its own.
     *
     * @throws Refused where it waits anyway
     */
    @Transactional
    public void sendAgain(long id) {
        if (!outbox.sendAgain(id, clock.instant())) {
            throw new Refused("Thư này đang chờ gửi.");
        }
    }

    /** Tries once more whatever was given up, and says how many. */
    @Transactional
    public int sendDeadAgain() {
        return outbox.sendDeadAgain(clock.instant());
    }
}
