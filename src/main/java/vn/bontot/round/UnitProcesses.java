package vn.bontot.round;

/** The processes of units in a round. */
public interface UnitProcesses {

    /** Starts the unit's process, from its first task; the entry knows it afterwards. */
    void start(RoundEntry entry);
}
