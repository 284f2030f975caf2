package mn.biyelelt.domain.plan;

import java.time.LocalDate;

/// A day as the forms print it and as it is told to the user.
public final class PrintedDay {

    private PrintedDay() {
    }

    /// Such as `2026.11.22`.
    public static String of(LocalDate day) {
        return day.toString().replace('-', '.');
    }
}
