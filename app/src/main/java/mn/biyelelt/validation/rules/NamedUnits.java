package mn.biyelelt.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Word;

/// What an indicator's words say it counts.
final class NamedUnits {

    private static final TextFact<Set<Unit>> UNITS = NamedUnits::find;

    private NamedUnits() {
    }

    /// The units of the nouns before `тоо`, with the nouns of a list before it; empty if that cannot be told.
    static Set<Unit> of(CellText name) {
        return name.fact(UNITS);
    }

    private static Set<Unit> find(CellText name) {
        var units = new HashSet<Unit>();
        List<Word> words = name.words();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).lower().equals("тоо")) {
                add(name, words.get(i - 1), units);
                if (i > 1
                        && name.text().substring(words.get(i - 2).end(), words.get(i - 1).start()).indexOf(',') >= 0) {
                    add(name, words.get(i - 2), units);
                }
            }
        }
        return units;
    }

    /// The noun is read as if a number stood before it.
    private static void add(CellText name, Word noun, Set<Unit> units) {
        List<Value> values = name.scope().reader().read("1 " + name.text().substring(start(name, noun), noun.end()))
                .values();
        if (!values.isEmpty() && values.getFirst().unit() != Unit.NONE) {
            units.add(values.getFirst().unit());
        }
    }

    /// "ЭМБ-ын" is one noun although a hyphen parts it.
    private static int start(CellText name, Word noun) {
        int start = noun.start();
        boolean suffix = start > 1 && name.text().charAt(start - 1) == '-'
                && Character.isLetter(name.text().charAt(start - 2));
        while (suffix && start > 0 && name.text().charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    /// Whether a list of nouns is counted: "бичиг, өргөдлийн тоо".
    static boolean listed(CellText name) {
        List<Word> words = name.words();
        for (int i = 2; i < words.size(); i++) {
            if (words.get(i).lower().equals("тоо")
                    && name.text().substring(words.get(i - 2).end(), words.get(i - 1).start()).indexOf(',') >= 0) {
                return true;
            }
        }
        return false;
    }
}
