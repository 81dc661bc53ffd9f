package vn.bontot.portal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.springframework.stereotype.Component;
import vn.bontot.desk.PaperDate;

/** Lets the pages write dates as {@link PaperDate} does: {@code @paper.day(…)}. */
@Component("paper")
class PaperDates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** "08/5/2023" */
    public String day(TemporalAccessor local) {
        return PaperDate.format(LocalDate.from(local));
    }

    /** "14:05 08/5/2023" */
    public String stamp(TemporalAccessor local) {
        return TIME.format(local) + " " + day(local);
    }

    /** "14:05 ngày 08/5/2023" */
    public String moment(TemporalAccessor local) {
        return TIME.format(local) + " ngày " + day(local);
    }
}
