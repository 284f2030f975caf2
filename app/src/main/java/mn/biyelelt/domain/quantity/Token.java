package mn.biyelelt.domain.quantity;

/// A piece of a text: digits, a word, the ending glued to a number, or a mark.
///
/// @param type   what it is
/// @param start  where it starts
/// @param end    after its last character
/// @param gap    what stands before it
/// @param number value of digits or of a number word; -1 if there is none or it is longer than 15 digits
/// @param word   what the vocabulary says about a word or an ending
/// @param shape  what an unknown word looks like by its end
/// @param look   how a word is written
/// @param mark   the mark, its typographic variants folded; 0 for others
record Token(Type type, int start, int end, Gap gap, long number, Stems.Word word, Shape shape, Look look, char mark) {

    enum Type {
        DIGITS,
        WORD,
        ENDING,
        MARK,
        END
    }

    enum Shape {
        OTHER,
        VERB,
        DENIED,
        WITH,
        AGENT
    }

    enum Gap {
        NONE,
        BLANK,
        LINE
    }

    enum Look {
        LOWER,
        CAPITAL,
        UPPER,
        NUMBER
    }

    Span span() {
        return new Span(start, end);
    }

    boolean digits() {
        return type == Type.DIGITS;
    }

    /// Digits typed as digits, not a number word.
    boolean figures() {
        return type == Type.DIGITS && look != Look.NUMBER;
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isMark(char c) {
        return type == Type.MARK && mark == c;
    }

    boolean tight() {
        return gap == Gap.NONE;
    }

    boolean is(String lemma) {
        return word.lemma().is(lemma);
    }

    Lemma lemma() {
        return word.lemma();
    }

    Case kase() {
        return word.kase();
    }

    Unit unit() {
        return word.lemma().unit();
    }

    /// Whether it is a unit with an ending of a case.
    boolean isDeclined() {
        boolean listed = unit() != Unit.NONE && Character.isLetter(lemma().name().charAt(0));
        return isWord() && look == Look.LOWER && listed && switch (kase()) {
            case GENITIVE, DATIVE, ACCUSATIVE, ABLATIVE, INSTRUMENTAL, COMITATIVE, DIRECTIVE -> true;
            case BARE, NEGATIVE, ORDINAL, ABOUT, VERBAL -> false;
        };
    }

    int length() {
        return end - start;
    }
}
