package mn.biyelelt.domain.quantity;

/// Mends what scanning and hasty typing do to figures: `1OO%`, `l00%`, `З удаа`, `О,5 хувь`, with a letter for the figure that
/// looks like it. The text keeps its length, so that what is read can still be shown where it stands.
final class Damage {

    private static final char NOTHING = '\0';
    /// Most letters of a text come after it.
    private static final char LAST_ALIKE = '\u0431';
    private static final int YEAR_LENGTH = 4;
    private static final String PERCENT = "\u0445\u0443\u0432";

    private final String text;
    private final StringBuilder mended;

    private Damage(String text) {
        this.text = text;
        mended = new StringBuilder(text);
    }

    /// The text with figures for the letters that stand for them.
    static String repaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= LAST_ALIKE && alike(c) && doubtful(text, i)) {
                return new Damage(text).run();
            }
        }
        return text;
    }

    private String run() {
        for (int i = 0; i < text.length(); i++) {
            char figure = alike(text.charAt(i)) ? figure(i) : NOTHING;
            if (figure != NOTHING) {
                mended.setCharAt(i, figure);
            }
        }
        return mended.toString();
    }

    private static boolean alike(char c) {
        return switch (c) {
            case 'O', '\u041E', 'l', 'I', '\u0406', '\u0417', '\u0431', '0' -> true;
            default -> false;
        };
    }

    /// Whether a letter may be a figure, by its neighbours: most are not, and cost no more than this.
    private static boolean doubtful(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == '0') {
            return next == '\u043D';
        }
        boolean before = figureAt(text, at - 1);
        return before || Letters.isDigit(next) || next == '%' || isO(next)
                || c != 'l' && c != 'I' && c != '\u0406' && c != '\u0431' && !Letters.isLetter(next);
    }

    /// What the letter at a place stands for; NOTHING if it is itself.
    private char figure(int at) {
        return switch (text.charAt(at)) {
            case 'O', '\u041E' -> nought(at) ? '0' : NOTHING;
            case 'l' -> begins(at) && (figuresFollow(at) || noughtsFollow(at)) || inside(at) ? '1' : NOTHING;
            case 'I', '\u0406' ->
                begins(at) && (shareFollows(at) || noughtsFollow(at)) || between(at) ? '1' : NOTHING;
            case '\u0417' -> three(at) ? '3' : NOTHING;
            case '\u0431' -> begins(at) && (shareFollows(at) || noughtsFollow(at)) || inside(at) ? '6' : NOTHING;
            default -> year(at) ? '\u043E' : NOTHING;
        };
    }

    /// Whether a capital O stands in a number: after a figure and before a figure, an O or no letter, `1OO%`, in no code such as
    /// `B1O`; after a decimal comma, `1,О`; before one, `О,5`.
    private boolean nought(int at) {
        int end = endOfNoughts(at + 1);
        if (letterAt(end)) {
            return false;
        }
        if (figureAt(mended, at - 1)) {
            int start = at - 1;
            while (figureAt(mended, start - 1)) {
                start--;
            }
            return !letterAt(start - 1);
        }
        return separatorAt(at - 1) && figureAt(mended, at - 2)
                || begins(at) && (separatorAt(at + 1) && figureAt(mended, at + 2) || monthFollows(at));
    }

    /// `О3 сар`, `О5 дугаар сар`: not oxygen, `О2 анализатор`.
    private boolean monthFollows(int at) {
        return figureAt(text, at + 1) && at + 2 < text.length() && Letters.isBlank(text.charAt(at + 2))
                && (text.startsWith("сар", at + 3) || text.startsWith("дугаар", at + 3)
                        || text.startsWith("дүгээр", at + 3));
    }

    /// `З0 хүн`, `1З5`, `З,5`; alone before a word in small letters, `З удаа`, `З-р`; not the initial of a name, `З.Болд`.
    private boolean three(int at) {
        if (inside(at) || figureAt(mended, at - 1) && !letterAt(at + 1)) {
            return true;
        }
        if (!begins(at)) {
            return false;
        }
        if (figureAt(text, at + 1) || separatorAt(at + 1) && figureAt(text, at + 2) || noughtsFollow(at)) {
            return true;
        }
        boolean apart = at + 1 < text.length() && (Letters.isBlank(text.charAt(at + 1)) || text.charAt(at + 1) == '-');
        return apart && letterAt(at + 2) && !Letters.isUpper(text.charAt(at + 2)) || shareFollows(at);
    }

    /// `2025 0ны`: a nought for the first letter of the word after a year.
    private boolean year(int at) {
        return at > YEAR_LENGTH && at + 1 < text.length() && text.charAt(at + 1) == '\u043D'
                && Letters.isBlank(text.charAt(at - 1)) && figureAt(text, at - 2)
                && figureAt(text, at - 1 - YEAR_LENGTH);
    }

    private boolean begins(int at) {
        return !letterAt(at - 1) && !figureAt(mended, at - 1) && !(at > 0 && separatorAt(at - 1));
    }

    /// Whether figures on both sides, or a figure and a percent sign, leave no other reading.
    private boolean inside(int at) {
        return figureAt(mended, at - 1) && (figureAt(text, at + 1) || percentAt(at + 1));
    }

    private boolean between(int at) {
        return figureAt(mended, at - 1) && figureAt(text, at + 1);
    }

    private boolean figuresFollow(int at) {
        int end = endOfNoughts(at + 1);
        return figureAt(text, end) || percentAt(end);
    }

    /// `IО хүн`, `ЗО%`: capital letters O, then a percent sign or, after a blank, a word in small letters.
    private boolean noughtsFollow(int at) {
        int end = endOfNoughts(at + 1);
        boolean apart = end + 1 < text.length() && Letters.isBlank(text.charAt(end));
        return end > at + 1 && (percentAt(end)
                || apart && letterAt(end + 1) && !Letters.isLatin(text.charAt(end + 1))
                        && !Letters.isUpper(text.charAt(end + 1)));
    }

    private int endOfNoughts(int from) {
        int end = from;
        while (end < text.length() && isO(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Whether figures and a percent sign follow.
    private boolean shareFollows(int at) {
        int end = at + 1;
        while (figureAt(text, end)) {
            end++;
        }
        return percentAt(end) || end > at + 1 && text.startsWith(PERCENT, end + 1) && Letters.isBlank(text.charAt(end));
    }

    private boolean percentAt(int at) {
        return at < text.length() && Letters.mark(text.charAt(at)) == '%';
    }

    private boolean separatorAt(int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '.');
    }

    private boolean letterAt(int at) {
        return at >= 0 && at < text.length() && Letters.isLetter(text.charAt(at));
    }

    private static boolean figureAt(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Letters.isDigit(text.charAt(at));
    }

    private static boolean isO(char c) {
        return c == 'O' || c == '\u041E';
    }
}
