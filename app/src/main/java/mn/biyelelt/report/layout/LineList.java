package mn.biyelelt.report.layout;

import java.util.Arrays;

/// Lines of a galley as they are found: start, end and whether a hyphen is set.
final class LineList {

    private int[] entries = new int[64];
    private int size;
    private int hyphens;

    /// Number of lines.
    int count() {
        return size / 2;
    }

    void add(int start, int end, boolean hyphen) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] = start;
        entries[size++] = hyphen ? ~end : end;
        hyphens += hyphen ? 1 : 0;
    }

    /// Number of hyphens set.
    int hyphens() {
        return hyphens;
    }

    void clear() {
        size = 0;
        hyphens = 0;
    }

    /// Start and end of each line in turn; an end is its complement if a hyphen is set.
    int[] toArray() {
        return Arrays.copyOf(entries, size);
    }
}
