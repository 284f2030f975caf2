package mn.biyelelt.domain.quantity;

/// The words that readings depend on, with their case forms, found from those of [VocabularyLists].
final class Vocabulary {

    private static final int SHORTEST_UNDOTTED = 5;

    private final Stems stems = new Stems();
    private final Stems undotted = new Stems();
    private final Stems latin = new Stems();
    private final Endings nouns = Endings.ofNouns();
    private final Endings numbers = Endings.ofNumbers();
    private final Endings verbs = Endings.ofVerbs();

    Vocabulary() {
        for (String line : lines(VocabularyLists.WORDS)) {
            addLine(line, nouns);
        }
        for (String line : lines(VocabularyLists.VERBS)) {
            addLine(line, verbs);
        }
        for (String line : lines(VocabularyLists.NOUNS)) {
            addUnit(line);
        }
        for (String line : lines(VocabularyLists.NUMBERS)) {
            addNumber(line, Lemma.NUMBER_WORD);
        }
        for (String line : lines(VocabularyLists.MULTIPLIERS)) {
            addNumber(line, Lemma.MULTIPLIER);
        }
        addLatin("<program>", VocabularyLists.PROGRAMS);
        addLatin("<vehicle>", VocabularyLists.VEHICLES);
    }

    private void addLatin(String name, String words) {
        var stem = new Stems.Stem(new Lemma(name, Unit.NONE, 0, false), nouns, Case.BARE);
        for (String word : words.split(" ")) {
            char[] folded = word.toCharArray();
            for (int i = 0; i < folded.length; i++) {
                folded[i] = Letters.fold(folded[i]);
            }
            latin.add(new String(folded), stem);
        }
    }

    private static String[] lines(String list) {
        return list.split("\n");
    }

    /// The word between two places of folded letters.
    Stems.Word find(char[] letters, int start, int end) {
        return stems.find(letters, start, end);
    }

    /// A program or a make of cars by its name in Latin letters: `Windows`.
    Stems.Word findLatin(char[] letters, int start, int end) {
        return latin.find(letters, start, end);
    }

    /// A currency by its code: `MNT`, `USD`.
    Stems.Word findCurrency(char[] letters, int start, int end) {
        var word = stems.find(letters, start, end);
        Unit unit = word.lemma().unit();
        return unit == Unit.MNT || unit == Unit.USD ? word : Stems.Word.UNKNOWN;
    }

    /// A counted thing or a limit typed without ү and ө: `45 хун`, `90 хувиас доошгуй`. Other words are too like one another.
    Stems.Word findUndotted(char[] letters, int start, int end) {
        return undotted.find(letters, start, end);
    }

    private void addLine(String line, Endings endings) {
        int colon = line.indexOf(':');
        var lemma = new Lemma(line.substring(0, colon), unitOfName(line.substring(0, colon)), 0, false);
        for (String stem : line.substring(colon + 1).trim().split(" +")) {
            add(stem, lemma, endings);
        }
    }

    /// References count as documents when no ordinal makes them references.
    private static Unit unitOfName(String name) {
        return switch (name) {
            case "<reference>", "хууль", "хавсралт" -> Unit.DOCUMENTS;
            case "<article>", "<task>" -> Unit.ITEMS;
            default -> Unit.NONE;
        };
    }

    private void addUnit(String line) {
        int colon = line.indexOf(':');
        var unit = Unit.valueOf(line.substring(0, colon));
        for (String stem : line.substring(colon + 1).trim().split(" +")) {
            boolean weak = stem.startsWith("~");
            String text = weak ? stem.substring(1) : stem;
            add(text, new Lemma(text, unit, 0, weak), nouns);
        }
    }

    private void addNumber(String line, String name) {
        int colon = line.indexOf(':');
        long number = Long.parseLong(line.substring(0, colon));
        for (String stem : line.substring(colon + 1).trim().split(" +")) {
            boolean weak = stem.startsWith("~");
            add(weak ? stem.substring(1) : stem, new Lemma(name, Unit.NONE, number, weak), numbers);
        }
    }

    private void add(String stem, Lemma lemma, Endings endings) {
        String plain = stem.replace('ү', 'у').replace('ө', 'о');
        boolean limit = lemma.is("доошгүй") || lemma.is("дээшгүй");
        if (!plain.equals(stem) && (limit || lemma.unit() != Unit.NONE && unmistakable(stem))) {
            undotted.add(plain, new Stems.Stem(lemma, endings, null));
        }
        if (stem.endsWith("!")) {
            stems.add(stem.substring(0, stem.length() - 1), new Stems.Stem(lemma, endings, Case.BARE));
            return;
        }
        var kept = new Stems.Stem(lemma, endings, null);
        stems.add(stem, kept);
        int length = stem.length();
        char last = stem.charAt(length - 1);
        if (endings == verbs || length < 3) {
            return;
        }
        if (last == 'ь' || Letters.isVowel(last) && !Letters.isVowel(stem.charAt(length - 2))) {
            stems.add(stem.substring(0, length - 1), kept);
        } else if (last == 'н' && length > 4) {
            stems.add(stem.substring(0, length - 1), kept);
        }
        if (last == 'й') {
            stems.add(stem + 'н', new Stems.Stem(lemma, endings, Case.GENITIVE));
        }
        addWithoutFleetingVowel(stem, kept);
    }

    /// Whether a word stays itself without its dots: longer ones do, and `хүн`; `өрөө` would be `ороо`, a verb.
    private static boolean unmistakable(String stem) {
        return stem.length() >= SHORTEST_UNDOTTED && !stem.endsWith("!") || stem.equals("хүн");
    }

    /// The last short vowel falls out before an ending: `улирал`, `улирлын`.
    private void addWithoutFleetingVowel(String stem, Stems.Stem kept) {
        int length = stem.length();
        if (length >= 4 && "аэоөи".indexOf(stem.charAt(length - 2)) >= 0 && !Letters.isVowel(stem.charAt(length - 1))
                && !Letters.isVowel(stem.charAt(length - 3))) {
            stems.add(stem.substring(0, length - 2) + stem.charAt(length - 1), kept);
        }
    }
}
