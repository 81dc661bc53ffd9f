package vn.bontot.desk;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Keeps work in the background and moves of the product's clock apart; the clock moves in the demo only. */
@Component
public class BackgroundWork {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** @return what the work returns; false where the clock moves and nothing was done */
    public boolean unlessClockMoves(BooleanSupplier work) {
        if (!lock.readLock().tryLock()) {
            return false;
        }
        try {
            return work.getAsBoolean();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Waits until the work at hand is finished, and keeps everything else back. */
    public void whileItRests(Runnable move) {
        lock.writeLock().lock();
        try {
            move.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
