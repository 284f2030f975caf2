package mn.biyelelt.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the text of one template. Used once.
final class TemplateParser {

    private static final int DEEPEST = 8;

    private final String source;
    private int at;

    TemplateParser(String source) {
        this.source = source;
    }

    List<Template.Part> parse() {
        List<Template.Part> parts = parts(0);
        if (at < source.length()) {
            throw new TemplateError(TemplateError.Reason.BRACKET, at, source.substring(at, at + 1));
        }
        return parts;
    }

    private List<Template.Part> parts(int depth) {
        var parts = new ArrayList<Template.Part>();
        var literal = new StringBuilder();
        while (at < source.length() && source.charAt(at) != ']') {
            char letter = source.charAt(at);
            if (letter == '{' || letter == '[') {
                flush(literal, parts);
                parts.add(letter == '{' ? place() : optional(depth));
            } else {
                literal.append(plain());
            }
        }
        flush(literal, parts);
        return parts;
    }

    private static void flush(StringBuilder literal, List<Template.Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Template.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private char plain() {
        char letter = source.charAt(at);
        if (letter == '}') {
            throw new TemplateError(TemplateError.Reason.BRACKET, at, "}");
        }
        boolean escaped = letter == '\\' && at + 1 < source.length() && "{}[]\\".indexOf(source.charAt(at + 1)) >= 0;
        if (escaped) {
            at++;
        }
        return source.charAt(at++);
    }

    private Template.Part optional(int depth) {
        int opened = at++;
        if (depth >= DEEPEST) {
            throw new TemplateError(TemplateError.Reason.BRACKET, opened, "[");
        }
        List<Template.Part> inner = parts(depth + 1);
        if (at >= source.length()) {
            throw new TemplateError(TemplateError.Reason.BRACKET, opened, "[");
        }
        at++;
        return new Template.Optionally(List.copyOf(inner));
    }

    private Template.Part place() {
        int opened = at;
        int closed = source.indexOf('}', opened);
        if (closed < 0) {
            throw new TemplateError(TemplateError.Reason.BRACKET, opened, "{");
        }
        at = closed + 1;
        String inside = source.substring(opened + 1, closed);
        int blank = inside.indexOf(' ');
        return blank > 0 ? drawn(inside, blank, opened) : named(inside, opened);
    }

    private static Template.Part drawn(String inside, int blank, int opened) {
        for (Piece.Line line : Piece.Line.values()) {
            String width = inside.substring(blank + 1);
            if (line.name().toLowerCase(Locale.ROOT).equals(inside.substring(0, blank)) && isNumber(width)) {
                return new Template.Drawn(new Piece.Leader(line, Integer.parseInt(width)));
            }
        }
        throw new TemplateError(TemplateError.Reason.PLACE, opened, inside);
    }

    private static Template.Part named(String inside, int opened) {
        String[] words = inside.split("\\|", -1);
        var filters = new ArrayList<Filter>();
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            filters.add(Filter.find(word)
                    .orElseThrow(() -> new TemplateError(TemplateError.Reason.FILTER, opened, word)));
        }
        int sign = Math.max(words[0].lastIndexOf('+'), words[0].lastIndexOf('-'));
        boolean shifted = sign > 0 && isNumber(words[0].substring(sign + 1));
        String names = shifted ? words[0].substring(0, sign) : words[0];
        List<String> alternatives = List.of(names.split("/", -1));
        if (!alternatives.stream().allMatch(TemplateParser::isName)) {
            throw new TemplateError(TemplateError.Reason.PLACE, opened, inside);
        }
        int offset = shifted ? Integer.parseInt(words[0].substring(sign + 1)) : 0;
        return new Template.Place(alternatives, words[0].indexOf('+') < 0 ? -offset : offset, List.copyOf(filters));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 3
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> letter == '.' || letter == '-'
                || letter < 128 && Character.isLetterOrDigit(letter));
    }
}
