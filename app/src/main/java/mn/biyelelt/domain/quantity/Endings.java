package mn.biyelelt.domain.quantity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Mongolian endings: whether what follows a stem is a chain of them, and which case the chain gives the word.
///
/// Lenient about vowel harmony and linking letters, for slips such as `хувтай` and `төгрөгний` are common; strict about the
/// order (plural, case, reflexive, negation), for that is what tells an ending from a longer word.
final class Endings {

    /// `order: case: endings`. A chain never goes back to a smaller order; orders 0 and 3 may stand once only.
    private static final String NOUNS = """
            0 BARE         н ь и ан эн он өн ин
            1 BARE         ууд үүд нууд нүүд чууд чүүд чуул нар чид
            2 GENITIVE     ын ийн иин ы ий ны ний ныхи гийн гын йн гйн
            2 BARE         х
            2 DATIVE       д т ад эд од өд нд анд энд онд өнд инд ид
            2 ACCUSATIVE   ыг ийг г гийг
            2 ABLATIVE     аас ээс оос өөс иас иэс иос гаас гээс ас эс ос өс
            2 INSTRUMENTAL аар ээр оор өөр иар иэр иор гаар гээр
            2 COMITATIVE   тай тэй той төй
            2 DIRECTIVE    руу рүү луу лүү
            3 BARE         аа ээ оо өө иа
            4 NEGATIVE     гүй
            4 ORDINAL      дугаар дүгээр дугаарт дүгээрт
            4 BARE         ч хэн
            0 BARE         г
            """;

    /// The same for verbs: voice and aspect, then the form that ends the verb, then a case.
    private static final String VERBS = """
            1 VERBAL уул үүл лга лгэ лго лгө гд га гэ го гө л аа ээ оо өө а э о ө
            1 VERBAL и ц лц ж ла лэ
            2 VERBAL сан сэн сон сөн на нэ но нө х ж ч жээ чээ в даг дэг дог дөг лаа лээ лоо лөө
            2 VERBAL ан эн он өн аад ээд оод өөд гаад гээд ад эд од өд вал вэл вол вөл бал бэл уу үү аарай ээрэй гч
            2 VERBAL уулж үүлж хаар хээр хоор хөөр саар сээр сээ нгаа нгээ магц мэгц лгүй лагдаж
            2 VERBAL тал тэл тол төл тлаа тлээ тлоо тлөө
            2 VERBAL жай жий хуйц маар гаа гээ гоо гөө
            2 VERBAL сныг снийг сны сний снаас снээс сноос сноор снаар
            3 VERBAL ын ийн ыг ийг д т аас ээс оос өөс аар ээр оор өөр тай тэй той байна
            4 NEGATIVE гүй гүйгээр гүйг
            """;

    private static final int FIRST_LETTER = 'а';
    private static final Ending[] NONE = {};

    private final Ending[][] byFirstLetter = new Ending[0x100][];

    private Endings(String table) {
        Arrays.fill(byFirstLetter, NONE);
        for (String line : table.split("\n")) {
            addLine(line);
        }
    }

    static Endings ofNouns() {
        return new Endings(NOUNS);
    }

    /// Of number words: `арваад` is about ten.
    static Endings ofNumbers() {
        return new Endings("2 ABOUT аад ээд оод өөд гаад гээд иад иод ад эд од өд\n" + NOUNS);
    }

    static Endings ofVerbs() {
        return new Endings(VERBS);
    }

    /// The case of a word whose stem ends at `from`; null if the rest is no chain of endings.
    @Nullable
    Case chain(char[] letters, int from, int end) {
        return from == end ? Case.BARE : chain(letters, from, end, 0, Case.BARE);
    }

    private @Nullable Case chain(char[] letters, int from, int end, int order, Case sofar) {
        if (from == end) {
            return sofar;
        }
        int index = letters[from] - FIRST_LETTER;
        if (index < 0 || index >= byFirstLetter.length || end - from > 12) {
            return null;
        }
        for (Ending ending : byFirstLetter[index]) {
            if (ending.order >= order && ending.stands(letters, from, end)) {
                Case reached = ending.kase == Case.BARE ? sofar : ending.kase;
                Case whole = chain(letters, from + ending.text.length(), end, ending.next(), reached);
                if (whole != null) {
                    return whole;
                }
            }
        }
        return null;
    }

    private void addLine(String line) {
        String[] parts = line.trim().split(" +");
        for (int i = 2; i < parts.length; i++) {
            var ending = new Ending(parts[i], Integer.parseInt(parts[0]), Case.valueOf(parts[1]));
            int first = parts[i].charAt(0) - FIRST_LETTER;
            Ending[] known = byFirstLetter[first];
            byFirstLetter[first] = Arrays.copyOf(known, known.length + 1);
            byFirstLetter[first][known.length] = ending;
        }
    }

    private record Ending(String text, int order, Case kase) {

        boolean stands(char[] letters, int from, int end) {
            if (end - from < text.length()) {
                return false;
            }
            for (int i = 0; i < text.length(); i++) {
                if (letters[from + i] != text.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        int next() {
            return order == 0 || order == 3 ? order + 1 : order;
        }
    }
}
