package mn.biyelelt.storage;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as the user reads them: date and minute in Ulaanbaatar, whatever the machine is set to.
public final class MongolianTime {

    private static final ZoneId ULAANBAATAR = ZoneId.of("Asia/Ulaanbaatar");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
            .withZone(ULAANBAATAR);

    private MongolianTime() {
    }

    /// Such as `2026-11-22 16:05`.
    public static String text(Instant moment) {
        return MINUTE.format(moment);
    }
}
