package mn.biyelelt.i18n;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mn.biyelelt.domain.plan.PrintedDay;

/// Days and moments as the user reads them, by the clock that the machine shows: the one place that spells them, alike in both
/// languages and as the forms print dates. Names of files have their own spelling, which sorts.
public final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Moments() {
    }

    /// Such as `2026.11.22 16:05`.
    ///
    /// @param zone of the machine; in the west of Mongolia it is an hour behind Ulaanbaatar
    public static String text(Instant moment, ZoneId zone) {
        return day(LocalDate.ofInstant(moment, zone)) + " " + time(moment, zone);
    }

    /// Such as `2026.11.22`.
    public static String day(LocalDate day) {
        return PrintedDay.of(day);
    }

    /// The day of a moment as files write it, `2026-11-22T…`; any other text stays as it is.
    public static String day(String written) {
        return written.matches("\\d{4}-\\d{2}-\\d{2}.*") ? day(LocalDate.parse(written.substring(0, 10))) : written;
    }

    /// Such as `16:05`.
    ///
    /// @param zone as for [#text]
    public static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }
}
