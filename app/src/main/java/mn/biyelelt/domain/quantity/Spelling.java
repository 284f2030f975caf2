package mn.biyelelt.domain.quantity;

/// The words of one text as they are spelt: by the sound of their letters, by the shape of Latin ones among Cyrillic letters, without the
/// dots of ү and ө, as the code of a currency or the name of a program.
final class Spelling {

    private static final int CODE_OF_CURRENCY = 3;

    private final Vocabulary vocabulary;
    private final String text;
    private final char[] folded;
    /// Whether the text has no ү and ө at all: typed on a keyboard without them, perhaps.
    private final boolean undotted;
    private final boolean latin;

    Spelling(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.text = text;
        folded = new char[text.length()];
        boolean dots = false;
        boolean foreign = false;
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = Letters.fold(c);
            dots |= folded[i] == 'ү' || folded[i] == 'ө';
            foreign |= c >= 'a' && c <= 'z';
        }
        undotted = !dots;
        latin = foreign;
    }

    /// The text's characters, its letters folded: see [Letters#fold(char)].
    char[] letters() {
        return folded;
    }

    /// A word by the sound of its letters, else by their shape: `хувuас` for `хувиас`; one in Latin letters as a program or a make of cars.
    Stems.Word word(int from, int end) {
        if (!readable(from, end)) {
            return vocabulary.findLatin(folded, from, end);
        }
        var word = vocabulary.find(folded, from, end);
        return word.lemma().known() || !latin || !italics(from, end) ? word : byShape(from, end);
    }

    /// A word that is none as it stands: as a currency's code, or typed without ү and ө.
    ///
    /// @param counts whether it may be what a number counts; else only a text without those letters may lack them
    Stems.Word unusual(int from, int end, boolean counts) {
        var word = end - from == CODE_OF_CURRENCY && capitals(from, end) ? vocabulary.findCurrency(folded, from, end)
                : Stems.Word.UNKNOWN;
        return !word.lemma().known() && (counts || undotted) ? vocabulary.findUndotted(folded, from, end) : word;
    }

    private boolean capitals(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!Letters.isUpper(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Stems.Word byShape(int from, int end) {
        var shaped = new char[end - from];
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            shaped[i - from] = Letters.italic(c) == c ? folded[i] : Letters.italic(c);
        }
        return vocabulary.find(shaped, 0, shaped.length);
    }

    /// Whether a Cyrillic word has Latin letters that could be read by their shape.
    private boolean italics(int from, int end) {
        boolean shaped = false;
        int foreign = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (Letters.isLatin(c)) {
                foreign++;
                shaped |= Letters.italic(c) != c;
            }
        }
        return shaped && foreign < end - from;
    }

    /// Whether a word is Mongolian: it has a Cyrillic letter, or nothing but Latin twins of Cyrillic ones.
    private boolean readable(int from, int end) {
        boolean twins = true;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (!Letters.isLatin(c)) {
                return true;
            }
            twins &= Letters.isTwin(c);
        }
        return twins;
    }
}
