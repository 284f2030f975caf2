package mn.biyelelt.gate;

/// How much of a structured text from outside is read, far above what honest files need.
///
/// @param bytes  the whole text
/// @param depth  levels of nesting
/// @param text   characters of one text
/// @param figure characters of one number
/// @param values values altogether
public record Limits(int bytes, int depth, int text, int figure, int values) {

    private static final int MIB = 1 << 20;
    private static final int TEXT = 4_000_000;
    private static final int FIGURE = 100;

    /// For plan JSON, by the memory there is: a plan of 4,000 rows needs 4 MiB and passes everywhere. Read, kept and journalled,
    /// a byte of text takes up to twelve bytes, and a value up to three hundred.
    public static Limits ofPlans() {
        long memory = Runtime.getRuntime().maxMemory();
        return new Limits((int) Math.clamp(memory / 12, 16L * MIB, 256L * MIB), 32, TEXT, FIGURE,
                Math.clamp(memory / 300, 500_000, 20_000_000));
    }

    /// For a change as this program wrote it into a journal or backup, which somebody may have rewritten: as much as the memory
    /// holds. Batches may nest deep, and a text is as long as its change.
    public static Limits ofRecords() {
        long memory = Runtime.getRuntime().maxMemory();
        int bytes = (int) Math.clamp(memory / 6, 32L * MIB, 512L * MIB);
        return new Limits(bytes, 500, bytes, 1_000, Math.clamp(memory / 130, 1_000_000, 50_000_000));
    }

    /// For one line of JSON on the standard input: the text of a cell and little else.
    public static Limits ofLines() {
        return new Limits(16 * MIB, 8, TEXT, FIGURE, 1_000);
    }

    /// For one line of plain text on the standard input.
    public static Limits ofTexts() {
        return new Limits(MIB, 1, MIB, FIGURE, 1);
    }

    /// For the settings.
    public static Limits ofSettings() {
        return new Limits(MIB, 8, 10_000, 20, 10_000);
    }

    /// For a form file.
    public static Limits ofForms() {
        return new Limits(2 * MIB, 20, 500_000, FIGURE, 50_000);
    }

    /// For a list of words, one a line.
    public static Limits ofWords() {
        return new Limits(MIB, 1, 1_000, FIGURE, 20_000);
    }
}
