package vn.bontot.deadlines;

import java.util.List;
import java.util.Map;

/** What in the running processes hangs on the dates of the calendar. */
public interface DatedProcesses {

    /** For each key of a task the name of the date by which it is due. */
    Map<String, String> datesOfTasks();

    /** The timers of a campaign that wait. */
    List<WaitingTimer> timers(String campaignCode);

    /** Lets timers ask for their date again. */
    void askAgain(List<WaitingTimer> timers);

    /**
     * Gives open tasks in the engine's own list the due date that they have here.
     *
     * @param most how many at a time
     * @return how many were behind
     */
    int catchUp(String campaignCode, int most);

    /** How many open tasks have another due date in the engine's own list. */
    int behind(String campaignCode);
}
