package mn.biyelelt.validation.rules;

import java.util.Locale;
import java.util.Set;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// A cell holds the remains of a web page's or a note's markup.
final class Markup implements CellRule {

    private static final Set<String> TAGS = Set.of("p", "b", "i", "u", "ul", "ol", "li", "br", "div", "span", "strong",
            "em",
            "table", "tr", "td", "h1", "h2", "h3", "sup", "sub", "font");

    @Override
    public void examine(CellText cell, Sink out) {
        String text = cell.text();
        if (text.indexOf('<') < 0 && !text.contains("**") && !text.contains("###") && text.indexOf('&') < 0) {
            return;
        }
        String clean = clean(text);
        if (!clean.equals(text)) {
            out.at(cell.target()).fixedBy(cell.replacedBy(clean.strip())).say("text", residue(text));
        }
    }

    private static String clean(String text) {
        var clean = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int end = tagEnd(text, i);
            if (end > 0) {
                i = end;
            } else {
                clean.append(text.charAt(i));
            }
        }
        return clean.toString().replace("**", "").replace("####", "").replace("###", "").replace("&nbsp;", " ")
                .replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
    }

    /// Place of the closing bracket if a tag begins here; -1 otherwise.
    private static int tagEnd(String text, int at) {
        if (text.charAt(at) != '<') {
            return -1;
        }
        int close = text.indexOf('>', at);
        if (close < 0) {
            return -1;
        }
        String inside = text.substring(at + 1, close).replace("/", "").strip().toLowerCase(Locale.ROOT);
        int blank = inside.indexOf(' ');
        return TAGS.contains(blank < 0 ? inside : inside.substring(0, blank)) ? close : -1;
    }

    private static String residue(String text) {
        int at = 0;
        while (at < text.length() && tagEnd(text, at) < 0 && !text.startsWith("**", at) && !text.startsWith("###", at)
                && text.charAt(at) != '&') {
            at++;
        }
        int end = Math.max(tagEnd(text, at) + 1, at + 2);
        return text.substring(at, Math.min(text.length(), end));
    }
}
