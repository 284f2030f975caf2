package mn.biyelelt.domain.plan;

import java.util.Locale;
import java.util.Optional;

/// A period that is reported on, such as the half-year 2026. Its key is `2026-half`.
///
/// Ordered by year, then by [Span] as declared.
public record ReportPeriod(int year, Span span) implements Comparable<ReportPeriod> {

    /// The part of the year, counted from 1 January for `HALF`, `NINE` and `YEAR`.
    public enum Span {
        Q1,
        Q2,
        HALF,
        Q3,
        NINE,
        Q4,
        YEAR;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @throws IllegalArgumentException if the year is not of four digits
    public ReportPeriod {
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("year: " + year);
        }
    }

    /// Reads a key such as `2026-q1`, `2026-half`, `2026-nine` or `2026-year`; empty if the text is none.
    public static Optional<ReportPeriod> parse(String key) {
        if (!key.matches("[1-9][0-9]{3}-[a-z0-9]{2,4}")) {
            return Optional.empty();
        }
        for (Span span : Span.values()) {
            if (span.key().equals(key.substring(5))) {
                return Optional.of(new ReportPeriod(Integer.parseInt(key.substring(0, 4)), span));
            }
        }
        return Optional.empty();
    }

    /// The whole of `year`.
    public static ReportPeriod yearOf(int year) {
        return new ReportPeriod(year, Span.YEAR);
    }

    /// The key used in files and on the command line.
    public String key() {
        return year + "-" + span.key();
    }

    /// The last month of the year that belongs to it, 1 to 12.
    public int lastMonth() {
        return switch (span) {
            case Q1 -> 3;
            case Q2, HALF -> 6;
            case Q3, NINE -> 9;
            case Q4, YEAR -> 12;
        };
    }

    /// The first month of the year that belongs to it.
    public int firstMonth() {
        return switch (span) {
            case Q1, HALF, NINE, YEAR -> 1;
            case Q2 -> 4;
            case Q3 -> 7;
            case Q4 -> 10;
        };
    }

    /// How many months belong to it.
    public int months() {
        return lastMonth() - firstMonth() + 1;
    }

    /// Whether all its months belong to another period as well.
    public boolean isWithin(ReportPeriod other) {
        return year == other.year && firstMonth() >= other.firstMonth() && lastMonth() <= other.lastMonth();
    }

    /// Whether it has a month in common with another period.
    public boolean overlaps(ReportPeriod other) {
        return year == other.year && firstMonth() <= other.lastMonth() && other.firstMonth() <= lastMonth();
    }

    @Override
    public int compareTo(ReportPeriod other) {
        int byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : span.compareTo(other.span);
    }

    @Override
    public String toString() {
        return key();
    }
}
