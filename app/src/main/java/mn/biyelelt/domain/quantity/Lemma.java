package mn.biyelelt.domain.quantity;

/// A word that readings depend on, whatever its endings.
///
/// @param name   what notations call it; `<law>` and the like for a whole class of words
/// @param unit   what a number before it counts
/// @param number the number it stands for: of a number word or multiplier; 0 for other words
/// @param weak   whether, in the genitive, it only describes the noun that follows: `3 сумын эмнэлэг`
record Lemma(String name, Unit unit, long number, boolean weak) {

    Lemma {
        name = name.intern();
    }

    /// No word of the vocabulary.
    static final Lemma NONE = new Lemma("", Unit.NONE, 0, false);

    static final String NUMBER_WORD = "<number>";
    static final String MULTIPLIER = "<multiplier>";

    boolean known() {
        return this != NONE;
    }

    boolean is(String other) {
        return name.equals(other);
    }
}
