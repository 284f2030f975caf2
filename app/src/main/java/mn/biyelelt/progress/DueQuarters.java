package mn.biyelelt.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mn.biyelelt.domain.quantity.NumberReader;
import mn.biyelelt.domain.quantity.Value;

/// Reads in which quarters of the year something is due: `II-III улирал` in 2 and 3, two dates in all quarters between them.
public final class DueQuarters {

    private final NumberReader reader;

    public DueQuarters(NumberReader reader) {
        this.reader = reader;
    }

    /// 1 to 4; empty where the text names no quarter, month or date.
    public SortedSet<Integer> of(String text) {
        var quarters = new TreeSet<Integer>();
        var dates = new ArrayList<Integer>();
        for (Value value : text.isBlank() ? List.<Value>of() : reader.read(text).values()) {
            switch (value.kind()) {
                case DATE -> addMonth(dates, value.value(), 5);
                case PERIOD -> addPeriod(quarters, value.value());
                default -> {
                    // nothing else says when
                }
            }
        }
        if (!dates.isEmpty()) {
            fill(quarters, Collections.min(dates), Collections.max(dates));
        }
        return quarters;
    }

    /// `Q3-Q4`, `Q2,Q4`, `H1`, `M5-M10`, `2026-Q3`, `2026-11`.
    private static void addPeriod(SortedSet<Integer> quarters, String period) {
        for (String part : period.split(",")) {
            var named = new ArrayList<Integer>();
            for (int i = 0; i < part.length(); i++) {
                switch (part.charAt(i)) {
                    case 'Q' -> add(named, figure(part, i + 1));
                    case 'H' -> {
                        int half = figure(part, i + 1);
                        add(named, 2 * half - 1);
                        add(named, 2 * half);
                    }
                    case 'M' -> add(named, quarterOf(figure(part, i + 1)));
                    default -> {
                        // years and what stands between
                    }
                }
            }
            if (named.isEmpty() && part.length() == 7) {
                addMonth(named, part, 5);
            }
            if (!named.isEmpty()) {
                fill(quarters, Collections.min(named), Collections.max(named));
            }
        }
    }

    private static void addMonth(List<Integer> quarters, String iso, int at) {
        if (at + 2 <= iso.length()) {
            add(quarters, quarterOf(figure(iso, at)));
        }
    }

    private static void add(List<Integer> quarters, int quarter) {
        if (quarter >= 1 && quarter <= 4) {
            quarters.add(quarter);
        }
    }

    private static int quarterOf(int month) {
        return (month + 2) / 3;
    }

    private static void fill(SortedSet<Integer> quarters, int from, int to) {
        for (int quarter = from; quarter <= to; quarter++) {
            quarters.add(quarter);
        }
    }

    /// The figure of one or two digits at a place; 0 if there is none.
    private static int figure(String text, int at) {
        int figure = 0;
        for (int i = at; i < Math.min(text.length(), at + 2) && text.charAt(i) >= '0' && text.charAt(i) <= '9'; i++) {
            figure = figure * 10 + text.charAt(i) - '0';
        }
        return figure;
    }
}
