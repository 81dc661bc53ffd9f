package vn.bontot.deadlines;

import java.time.LocalDateTime;

/** A timer that will fire at another moment. */
public record MovedTimer(WaitingTimer timer, LocalDateTime to) {}
