package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Indicators that are either done or not: `Журам батлагдсан эсэх`.
final class DoneOrNot {

    private static final List<String> OPEN = List.of("төсөл", "хэлэлц", "эхэл", "эхлээд", "үргэлж", "байгаа",
            "хийж байна",
            "шатанд");

    private static final Pattern GOING_ON = Pattern.compile("(\\p{L}+[жч])\\s+байна");
    private static final String NOT = "гүй";
    private static final int SHORTEST = 3;
    /// Letters at a stem's end that another ending may change: `эндэгдэл`, `эндэгдлийн`.
    private static final int FLEETING = 2;
    private static final List<String> NOTHING = List.of("гараагүй", "гарсангүй", "илрээгүй", "бүртгэгдээгүй",
            "тохиолдоогүй", "тохиолдолгүй", "байхгүй", "байгаагүй");
    private static final List<String> HAPPENED = List.of("гарсан", "илэрсэн", "бүртгэгдсэн");

    private DoneOrNot() {
    }

    static boolean applies(IndicatorTexts texts) {
        return Amounts.folded(texts.indicator()).contains("эсэх") && !texts.achieved().isBlank()
                && texts.achieved().chars().anyMatch(Character::isLetter);
    }

    /// `боловсруулж байна` where something was to be drawn up; `мөрдөж байна` of rules to be followed is done.
    private static boolean underWay(String achieved, IndicatorTexts texts) {
        String wanted = Amounts.folded(texts.indicator() + ' ' + texts.target());
        var going = GOING_ON.matcher(achieved);
        while (going.find()) {
            String form = going.group(1);
            String stem = form.substring(0, form.length() - 1);
            if (stem.length() >= SHORTEST && wanted.contains(stem) && !wanted.contains(form)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the result denies something that was wanted; `гараагүй` is what was wanted where the target says so.
    private static boolean denied(String achieved, IndicatorTexts texts) {
        String wanted = Amounts.folded(texts.indicator() + ' ' + texts.target());
        for (String word : achieved.split("[ ,.;]+")) {
            if (word.endsWith(NOT) && !wanted.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether something happened that was not to happen.
    private static boolean happened(String achieved, IndicatorTexts texts) {
        String wanted = Amounts.folded(texts.target());
        boolean avoid = wanted.contains("гараагүй") || wanted.contains("гаргахгүй") || wanted.contains("илрээгүй");
        return avoid && !achieved.contains(NOT) && HAPPENED.stream().anyMatch(achieved::contains);
    }

    /// `гараагүй`, `тохиолдол бүртгэгдээгүй`, where none was to happen; `өглөггүй` of an indicator of debts.
    static boolean nothingHappened(IndicatorTexts texts) {
        String words = Amounts.folded(texts.achieved());
        return NOTHING.stream().anyMatch(words::contains) || without(words, Amounts.folded(texts.indicator()));
    }

    private static boolean without(String words, String indicator) {
        for (String word : words.split("[ ,.;]+")) {
            int stem = word.length() - NOT.length();
            if (word.endsWith(NOT) && stem >= SHORTEST
                    && indicator.contains(word.substring(0, Math.max(SHORTEST, stem - FLEETING)))) {
                return true;
            }
        }
        return false;
    }

    static Assessment assess(IndicatorTexts texts, Optional<BigDecimal> claim) {
        String achieved = Amounts.folded(texts.achieved());
        boolean done = OPEN.stream().noneMatch(achieved::contains) && !underWay(achieved, texts)
                && !denied(achieved, texts)
                && !happened(achieved, texts);
        var percent = done ? Amounts.HUNDRED.setScale(2) : BigDecimal.ZERO.setScale(2);
        Note why = done ? Note.of("percent.why.done") : Note.of("percent.why.notDone");
        if (claim.isEmpty()) {
            return new Assessment(Optional.empty(), Optional.empty(), Arithmetic.NOT_APPLICABLE, Verdict.CONSISTENT,
                    Optional.of(percent), why, List.of());
        }
        boolean follows = claim.get().compareTo(percent) == 0;
        return new Assessment(Optional.empty(), Optional.empty(), follows ? Arithmetic.OK : Arithmetic.WRONG,
                follows ? Verdict.CONSISTENT : Verdict.INCONSISTENT, Optional.of(percent), why, List.of());
    }
}
