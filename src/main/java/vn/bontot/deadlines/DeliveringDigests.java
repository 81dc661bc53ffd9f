package vn.bontot.deadlines;

import org.springframework.stereotype.Service;

/** What is to be done about digests beside the timers: new tasks are told, what is due is sent. */
@Service
public class DeliveringDigests {

    private final TellingOpenings openings;
    private final SendingDigests sending;

    DeliveringDigests(TellingOpenings openings, SendingDigests sending) {
        this.openings = openings;
        this.sending = sending;
    }

    public void deliver() {
        openings.tell();
        sending.sendDue();
    }
}
