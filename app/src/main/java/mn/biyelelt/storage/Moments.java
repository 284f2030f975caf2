package mn.biyelelt.storage;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as the user reads them: date and minute of the clock that the machine shows.
public final class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Moments() {
    }

    /// Such as `2026-11-22 16:05`.
    ///
    /// @param zone of the machine; in the west of Mongolia it is an hour behind Ulaanbaatar
    public static String text(Instant moment, ZoneId zone) {
        return MINUTE.format(moment.atZone(zone));
    }
}
