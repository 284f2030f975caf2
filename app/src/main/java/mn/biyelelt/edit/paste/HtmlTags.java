package mn.biyelelt.edit.paste;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Cuts HTML into tags and texts. Comments, conditions, scripts and styles are left out; characters written by name or number are
/// put in.
final class HtmlTags {

    private static final Set<String> LEFT_OUT = Set.of("script", "style", "head", "title", "xml");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
            "nbsp", "\u00A0", "shy", "\u00AD", "ndash", "\u2013", "mdash", "\u2014", "laquo", "\u00AB");
    private static final Map<String, String> NAMED_TOO = Map.of("raquo", "\u00BB", "ldquo", "\u201C", "rdquo", "\u201D",
            "bdquo", "\u201E", "hellip", "\u2026", "middot", "\u00B7", "bull", "\u2022", "deg", "\u00B0", "times",
            "\u00D7", "ensp", " ");

    private final String html;
    private int at;
    private int from;
    private int to;
    private boolean tag;

    HtmlTags(String html) {
        this.html = html;
    }

    /// Goes to the next tag or text; false at the end.
    boolean next() {
        while (at < html.length()) {
            if (html.charAt(at) != '<') {
                int end = html.indexOf('<', at);
                take(false, at, end < 0 ? html.length() : end);
                at = to;
                return true;
            }
            if (html.startsWith("<!--", at)) {
                at = after("-->");
            } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
                at = after(">");
            } else if (isTagAhead()) {
                take(true, at + 1, tagEnd());
                at = Math.min(html.length(), to + 1);
                if (isEnd() || !LEFT_OUT.contains(name())) {
                    return true;
                }
                leaveOut();
            } else {
                take(false, at, at + 1);
                at++;
                return true;
            }
        }
        return false;
    }

    boolean isText() {
        return !tag;
    }

    boolean isEnd() {
        return html.charAt(from) == '/';
    }

    /// Name of the tag, lower case.
    String name() {
        int begin = isEnd() ? from + 1 : from;
        int end = begin;
        while (end < to && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == ':')) {
            end++;
        }
        return html.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    /// Value of an attribute of the tag; empty if it has none.
    String attribute(String name) {
        String lower = html.substring(from, to).toLowerCase(Locale.ROOT);
        int found = lower.indexOf(name);
        int equals = found < 0 ? -1 : lower.indexOf('=', found);
        if (equals < 0 || !lower.substring(found + name.length(), equals).isBlank()) {
            return "";
        }
        String value = html.substring(from + equals + 1, to).strip();
        if (value.isEmpty()) {
            return "";
        }
        char quote = value.charAt(0);
        if (quote == '"' || quote == '\'') {
            int end = value.indexOf(quote, 1);
            return end < 0 ? "" : value.substring(1, end);
        }
        int end = 0;
        while (end < value.length() && !Character.isWhitespace(value.charAt(end)) && value.charAt(end) != '/') {
            end++;
        }
        return value.substring(0, end);
    }

    /// The text, named characters put in.
    String text() {
        String raw = html.substring(from, to);
        return raw.indexOf('&') < 0 ? raw : decoded(raw);
    }

    private void take(boolean isTag, int begin, int end) {
        tag = isTag;
        from = begin;
        to = end;
    }

    private boolean isTagAhead() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return Character.isLetter(next) || next == '/' && at + 2 < html.length();
    }

    /// Where the tag ends: a `>` within quotes is none.
    private int tagEnd() {
        char quote = 0;
        for (int i = at + 1; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return html.length();
    }

    private void leaveOut() {
        String end = "</" + name();
        int found = at;
        while (found < html.length() && !html.regionMatches(true, found, end, 0, end.length())) {
            found = html.indexOf('<', found + 1);
            if (found < 0) {
                found = html.length();
            }
        }
        at = found;
    }

    private int after(String end) {
        int found = html.indexOf(end, at);
        return found < 0 ? html.length() : found + end.length();
    }

    private static String decoded(String raw) {
        var text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            int end = raw.charAt(i) == '&' ? raw.indexOf(';', i) : -1;
            String character = end > i && end - i < 12 ? character(raw.substring(i + 1, end)) : "";
            if (character.isEmpty()) {
                text.append(raw.charAt(i));
            } else {
                text.append(character);
                i = end;
            }
        }
        return text.toString();
    }

    private static String character(String name) {
        if (name.startsWith("#")) {
            return numbered(name.substring(1).toLowerCase(Locale.ROOT));
        }
        return NAMED.getOrDefault(name, NAMED_TOO.getOrDefault(name, ""));
    }

    private static String numbered(String number) {
        try {
            int code = number.startsWith("x")
                    ? Integer.parseInt(number.substring(1), 16)
                    : Integer.parseInt(number);
            boolean usable = Character.isValidCodePoint(code) && !Character.isISOControl(code)
                    && !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
            return usable ? Character.toString(code) : " ";
        } catch (NumberFormatException _) {
            return "";
        }
    }
}
