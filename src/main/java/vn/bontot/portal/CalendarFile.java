package vn.bontot.portal;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import vn.bontot.deadlines.CalendarFeeds.Entry;

/** Dates as an iCalendar file (RFC 5545). They are whole days: a due date is a day, whatever zone its reader is in. */
final class CalendarFile {

    private CalendarFile() {}

    /** @param baseUrl where tasks are opened, without a slash at the end */
    static String of(List<Entry> entries, String baseUrl, Instant now) {
        Calendar calendar = new Calendar()
                .withDefaults()
                .withProdId("-//Bon Tot//Lich//VI")
                .withProperty(new XProperty("X-WR-CALNAME", "Bốn Tốt"))
                .withProperty(new XProperty("X-PUBLISHED-TTL", "PT1H"))
                .getFluentTarget();
        entries.forEach(entry -> calendar.add(event(entry, baseUrl, now)));
        return calendar.toString();
    }

    private static VEvent event(Entry entry, String baseUrl, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.id() + "@bontot"));
        event.add(new DtStamp(now.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(entry.day()));
        event.add(new DtEnd<>(entry.day().plusDays(1)));
        event.add(new Summary(entry.text()));
        event.add(ImmutableTransp.TRANSPARENT);
        if (entry.taskId() != null) {
            event.add(new Url(URI.create(baseUrl + "/viec/" + entry.taskId())));
        }
        return event;
    }
}
