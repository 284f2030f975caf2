package mn.biyelelt.validation.rules;

import java.util.Locale;
import java.util.Set;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;
import mn.biyelelt.validation.Words;

/// A double stop or comma, a blank before a suffix, a comma at the end.
final class StrayPunctuation implements CellRule {

    private static final Set<String> SUFFIXES = Set.of("т", "д", "ын", "ийн", "ны", "ний", "нд", "аас", "ээс", "оос",
            "өөс", "тай",
            "тэй", "той", "аар", "ээр", "оор", "өөр", "г", "ыг", "ийг", "ноос", "наас", "нээс");

    private static final Set<String> ENDINGS = Set.of("н", "ий", "ийн", "ийг", "ыг");

    @Override
    public void examine(CellText cell, Sink out) {
        String clean = withoutLooseEndings(withoutBlankSuffixes(withoutDoubles(cell.text())));
        clean = cell.field().equals(Fields.BASIS) ? withoutBlankBeforeNumber(clean) : clean;
        if (clean.endsWith(",") || clean.endsWith(" ,")) {
            clean = clean.substring(0, clean.length() - 1).stripTrailing();
        }
        if (!clean.equals(cell.text())) {
            out.at(cell.target()).fixedBy(cell.replacedBy(clean)).say("text", difference(cell.text(), clean));
        }
    }

    private static String withoutDoubles(String text) {
        var clean = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c == '.' || c == ',' || c == ';';
            boolean twice = mark && i > 0 && text.charAt(i - 1) == c;
            boolean row = twice
                    && (i + 1 < text.length() && text.charAt(i + 1) == c || i > 1 && text.charAt(i - 2) == c);
            boolean loose = mark && i > 1 && text.charAt(i - 1) == ' ' && Character.isLetter(text.charAt(i - 2));
            if (loose && !(i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)))) {
                clean.setLength(clean.length() - 1);
            }
            if (!twice || row) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static String withoutBlankSuffixes(String text) {
        int hyphen = text.indexOf("- ");
        if (hyphen <= 0 || !Character.isLetter(text.charAt(hyphen - 1))) {
            return text;
        }
        int end = hyphen + 2;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean suffix = SUFFIXES.contains(text.substring(hyphen + 2, end).toLowerCase(Locale.ROOT));
        return suffix ? text.substring(0, hyphen + 1) + text.substring(hyphen + 2) : text;
    }

    /// "нэвтрүүлсэ н", "үйлчилгээн ий": an ending that the typing or the file tore off its word.
    private static String withoutLooseEndings(String text) {
        for (Word word : Words.of(text)) {
            int start = word.start();
            boolean loose = ENDINGS.contains(word.lower()) && start > 3 && text.charAt(start - 1) == ' '
                    && smallLetters(text, start - 4, start - 1)
                    && (word.end() == text.length() || Character.isWhitespace(text.charAt(word.end())));
            if (loose) {
                return withoutLooseEndings(text.substring(0, start - 1) + text.substring(start));
            }
        }
        return text;
    }

    private static boolean smallLetters(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// "БСТ -2.1.3" is "БСТ-2.1.3".
    private static String withoutBlankBeforeNumber(String text) {
        int at = text.indexOf(" -");
        boolean code = at > 0 && at + 2 < text.length() && Character.isUpperCase(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 2));
        return code ? text.substring(0, at) + text.substring(at + 1) : text;
    }

    /// The piece around the first place where the texts differ.
    private static String difference(String text, String clean) {
        int at = 0;
        while (at < clean.length() && text.charAt(at) == clean.charAt(at)) {
            at++;
        }
        int start = Math.max(0, at - 15);
        int end = Math.min(text.length(), at + 10);
        return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
    }
}
