package mn.biyelelt.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final Instant MOMENT = Instant.parse("2026-11-22T08:05:59Z");

    @Test
    void aMomentIsToldByTheClockOfThePlace() {
        assertThat(Moments.text(MOMENT, ZoneId.of("Asia/Ulaanbaatar"))).isEqualTo("2026.11.22 16:05");
        assertThat(Moments.text(MOMENT, ZoneId.of("Asia/Hovd"))).isEqualTo("2026.11.22 15:05");
        assertThat(Moments.time(MOMENT, ZoneId.of("Asia/Hovd"))).isEqualTo("15:05");
    }

    @Test
    void aDayIsSpelledAsAMomentIs() {
        assertThat(Moments.day(LocalDate.of(2026, 1, 2))).isEqualTo("2026.01.02");
    }
}
