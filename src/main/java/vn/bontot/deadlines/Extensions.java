package vn.bontot.deadlines;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Gives a unit longer for a task that is about to open again, as whoever gave its dossier back has said. */
@Service
public class Extensions {

    private final CampaignCalendar calendar;
    private final DateMoves moves;

    Extensions(CampaignCalendar calendar, DateMoves moves) {
        this.calendar = calendar;
        this.moves = moves;
    }

    /** Until the day at least; a later day that the unit has already stays. */
    public void give(Place unit, String dateName, LocalDate day) {
        if (day.isAfter(calendar.lastDay(unit, dateName, day))) {
            String cycle = calendar.entry(unit.campaignCode(), unit.cycleCode(), dateName)
                    .cycleCode();
            moves.extend(new DateChange(unit.campaignCode(), cycle, dateName, unit.unitCode(), day));
        }
    }
}
