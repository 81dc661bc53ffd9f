package vn.bontot.portal;

import java.time.LocalDate;
import vn.bontot.desk.Refused;

/** A control that remembers what it was asked for. */
class StillClock implements ClockControl {

    LocalDate day = LocalDate.of(2023, 3, 20);
    LocalDate target;
    boolean officials = true;
    boolean everybody;

    @Override
    public void toNextDay() {
        day = day.plusDays(1);
    }

    @Override
    public void toNextCalendarDate() {
        day = LocalDate.of(2023, 3, 27);
    }

    @Override
    public void to(LocalDate wanted) {
        if (!wanted.isAfter(day)) {
            throw new Refused("Ngày giả định chỉ chuyển tới.");
        }
        target = wanted;
    }

    @Override
    public Progress progress() {
        return new Progress(target != null, day, day, target, target == null ? "" : "Đang chuyển ngày.");
    }

    @Override
    public boolean officialsWork() {
        return officials;
    }

    @Override
    public void officialsWork(boolean work) {
        officials = work;
    }

    @Override
    public boolean demoAccountsToo() {
        return everybody;
    }

    @Override
    public void demoAccountsToo(boolean too) {
        everybody = too;
    }
}
