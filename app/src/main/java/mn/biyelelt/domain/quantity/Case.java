package mn.biyelelt.domain.quantity;

/// The grammatical form that a word's endings give it.
enum Case {
    BARE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    ABLATIVE,
    INSTRUMENTAL,
    COMITATIVE,
    DIRECTIVE,
    NEGATIVE,
    ORDINAL,
    ABOUT,
    VERBAL
}
