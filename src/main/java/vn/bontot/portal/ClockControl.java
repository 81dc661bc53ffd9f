package vn.bontot.portal;

import java.time.LocalDate;

/** Moves the virtual clock of the demo; nothing of the kind exists in production. */
public interface ClockControl {

    /** @throws vn.bontot.desk.Refused while the clock is moving already */
    void toNextDay();

    /** To the next date of a running campaign's calendar. */
    void toNextCalendarDate();

    /** @throws vn.bontot.desk.Refused where the day is not later than the present one */
    void to(LocalDate day);

    Progress progress();

    /** Whether simulated officials do the tasks of bodies without a demo account while the clock moves. */
    boolean officialsWork();

    void officialsWork(boolean work);

    /** Whether they do the tasks of the demo accounts too. */
    boolean demoAccountsToo();

    void demoAccountsToo(boolean too);

    /**
     * Where a move of the clock is.
     *
     * @param from day on which it began; null where the clock never moved
     * @param position present day
     * @param target day it moves to; null where it does not move
     * @param text what happens, for people
     */
    record Progress(boolean running, LocalDate from, LocalDate position, LocalDate target, String text) {}
}
