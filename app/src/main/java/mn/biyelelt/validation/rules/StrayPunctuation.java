package mn.biyelelt.validation.rules;

import java.util.Locale;
import java.util.Set;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// A double stop or comma, a blank before a suffix, a comma at the end.
final class StrayPunctuation implements CellRule {

    private static final Set<String> SUFFIXES = Set.of("т", "д", "ын", "ийн", "ны", "ний", "нд", "аас", "ээс", "оос",
            "өөс", "тай",
            "тэй", "той", "аар", "ээр", "оор", "өөр", "г", "ыг", "ийг", "ноос", "наас", "нээс");

    @Override
    public void examine(CellText cell, Sink out) {
        String clean = withoutBlankSuffixes(withoutDoubles(cell.text()));
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
