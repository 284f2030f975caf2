package mn.biyelelt.report.layout;

import org.jspecify.annotations.Nullable;

/// Breaks a galley into lines, as many words on each as fit. A word is divided if it does not fit on a line of its own, or if
/// without it too much of the line stayed empty; where it has no division that fits, it breaks between letters.
final class LineBreaker {

    /// Part of a line that may stay empty before a word is divided.
    enum Dividing {
        /// Words are divided only if they are longer than a line.
        NEVER(1),
        /// For ragged text.
        RAGGED(0.3),
        /// For justified text, where gaps show.
        JUSTIFIED(0.12);

        private final double gap;

        Dividing(double gap) {
            this.gap = gap;
        }
    }

    private static final double TOLERANCE = 0.001;
    private static final double WIDEST_HANG = 0.4;
    private static final int NONE = -1;
    /// Letters on either side of a division that is not needed.
    private static final int GOOD_PART = 3;

    private final Galley galley;
    private final double width;
    private final double gap;
    private final @Nullable LineList out;
    private int lines;
    private int start;

    private LineBreaker(Galley galley, double width, Dividing dividing, @Nullable LineList out) {
        this.galley = galley;
        this.width = width;
        this.gap = dividing.gap;
        this.out = out;
    }

    /// Breaks a galley for a column of that width.
    ///
    /// @param out gets the lines; null if only their number is wanted
    /// @return number of lines, at least one
    static int breakUp(Galley galley, double width, Dividing dividing, @Nullable LineList out) {
        if (galley.naturalWidth() <= width + TOLERANCE) {
            if (out != null) {
                int end = galley.wordCount() == 0 ? 0 : galley.wordEnd(galley.wordCount() - 1);
                out.add(0, end, false);
            }
            return 1;
        }
        return new LineBreaker(galley, width, dividing, out).lines();
    }

    /// Indent of the lines after the first in a column of that width, pt.
    static double hang(Galley galley, double width) {
        return Math.min(galley.measures().hang(), width * WIDEST_HANG);
    }

    private int lines() {
        int count = galley.wordCount();
        start = galley.x(galley.wordStart(0)) > width / 2 ? galley.wordStart(0) : 0;
        int word = 0;
        while (word < count) {
            word = fillLine(word, count);
        }
        return lines;
    }

    /// Ends one line.
    ///
    /// @return the word with which the next line starts
    private int fillLine(int first, int count) {
        double limit = galley.x(start) + room() + TOLERANCE;
        int word = first;
        while (word < count && galley.x(galley.wordEnd(word)) <= limit) {
            word++;
        }
        if (word == count) {
            end(galley.wordEnd(count - 1), false);
            return count;
        }
        boolean empty = word == first;
        int division = empty || longerThanLine(word) ? lastDivision(word, limit)
                : worthDividing(word, count, limit) ? goodDivision(word, limit) : NONE;
        if (division != NONE) {
            end(Divisions.place(division), Divisions.hyphen(division));
        } else if (empty) {
            end(forced(Math.max(start, galley.wordStart(word)), galley.wordEnd(word), limit), false);
            return start < galley.wordEnd(word) ? word : startWord(word + 1, count);
        } else {
            end(galley.wordEnd(word - 1), false);
            start = galley.wordStart(word);
        }
        return word;
    }

    private int startWord(int word, int count) {
        start = word < count ? galley.wordStart(word) : start;
        return word;
    }

    private double room() {
        return Math.max(1, lines == 0 ? width : width - hang(galley, width));
    }

    private void end(int end, boolean hyphen) {
        lines++;
        if (out != null) {
            out.add(start, end, hyphen);
        }
        start = end;
    }

    private boolean longerThanLine(int word) {
        return galley.width(galley.wordStart(word), galley.wordEnd(word)) > width - hang(galley, width);
    }

    /// Whether so much of the line stayed empty that the word is divided; the last word of a paragraph never is, as that saves
    /// no line.
    private boolean worthDividing(int word, int count, double limit) {
        return word < count - 1 && limit - galley.x(galley.wordEnd(word - 1)) > gap * width;
    }

    /// The last division that fits of a word that need not be divided: of a long word only, and not near its ends.
    private int goodDivision(int word, double limit) {
        int division = lastDivision(word, limit);
        if (division == NONE || !Divisions.hyphen(division)) {
            return division;
        }
        int place = Divisions.place(division);
        boolean nearEnd = galley.wordEnd(word) - place < GOOD_PART;
        int good = nearEnd ? lastDivision(word, galley.x(place - 1) + galley.hyphen()) : division;
        if (good == NONE || galley.wordEnd(word) - galley.wordStart(word) < 2 * GOOD_PART + 1) {
            return NONE;
        }
        return Divisions.place(good) - galley.wordStart(word) < GOOD_PART ? NONE : good;
    }

    /// The last division of a word that fits on the line.
    private int lastDivision(int word, double limit) {
        int[] divisions = galley.divisions(word);
        int low = 0;
        int high = divisions.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fits(divisions[middle], limit)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && Divisions.place(divisions[low - 1]) > start ? divisions[low - 1] : NONE;
    }

    private boolean fits(int division, double limit) {
        double end = galley.x(Divisions.place(division));
        return end + (Divisions.hyphen(division) ? galley.hyphen() : 0) <= limit;
    }

    /// Where a word breaks that has no division: behind a sign if one is near or between two groups of digits, else between letters; at
    /// least one letter stands on the line.
    private int forced(int from, int end, double limit) {
        int furthest = from + 1;
        while (furthest < end && galley.x(furthest + 1) <= limit) {
            furthest++;
        }
        for (int i = furthest; i > (from + furthest) / 2 + 1; i--) {
            char c = galley.charAt(i - 1);
            boolean inNumber = i < end && Divisions.isDigit(galley.charAt(i)) && !Character.isSpaceChar(c);
            if (!Character.isLetterOrDigit(c) && !inNumber) {
                return i;
            }
        }
        return furthest;
    }
}
