package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.TextFact;

/// A count with the word that tells which part it is: `лавлагаа шатлалын 4`, `68 анхан шатны төв`.
///
/// @param written the count with its words
/// @param of      the total that it was said to be a part of, by "үүнээс"
record NamedPart(PartKind kind, Value value, String written, Optional<Value> of) {

    private static final TextFact<List<NamedPart>> IN = NamedPart::read;
    private static final String OF_WHICH = "үүнээс";
    private static final String BORDERS = ",;:()\n";

    /// The one part of a kind that a text names; empty if it names several.
    static Optional<NamedPart> in(CellText cell, PartKind kind) {
        List<NamedPart> parts = in(cell).stream().filter(part -> part.kind == kind).toList();
        return parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
    }

    /// All parts that a text names.
    static List<NamedPart> in(CellText cell) {
        return cell.fact(IN);
    }

    /// The part whose count a value is, if it is one.
    static Optional<NamedPart> of(CellText cell, Value value) {
        return in(cell).stream().filter(part -> part.value.equals(value)).findFirst();
    }

    /// How many there are.
    BigDecimal amount() {
        return value.amount().orElseThrow();
    }

    /// How many of the other kind there can be at most.
    Optional<BigDecimal> rest() {
        return of.flatMap(Value::amount).map(total -> total.subtract(amount())).filter(rest -> rest.signum() >= 0);
    }

    private static List<NamedPart> read(CellText cell) {
        if (PartKind.in(cell.lower()).isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<NamedPart>();
        List<Value> values = cell.reading().values();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (counted(value)) {
                int start = start(cell.text(), i == 0 ? 0 : values.get(i - 1).span().end(), value.span().start());
                int end = end(cell.text(), value.span().end(),
                        i + 1 == values.size() ? cell.text().length() : values.get(i + 1).span().start());
                boolean part = i > 0 && cell.lower().startsWith(OF_WHICH, start);
                Optional<Value> total = part
                        ? Optional.of(values.get(i - 1)).filter(NamedPart::counted)
                        : Optional.empty();
                String before = cell.text().substring(start + (part ? OF_WHICH.length() : 0), value.span().end());
                named(before, cell.text().substring(value.span().end(), end), value, total).ifPresent(parts::add);
            }
        }
        return List.copyOf(parts);
    }

    private static boolean counted(Value value) {
        return value.amount().isPresent() && value.comparison() == Comparison.EQUAL && value.unit() != Unit.PERCENT
                && value.unit() != Unit.MNT && value.unit() != Unit.TIMES;
    }

    /// A count that stands behind the word of one part, or before it.
    private static Optional<NamedPart> named(String count, String after, Value value, Optional<Value> total) {
        List<PartKind> first = PartKind.in(count.toLowerCase(Locale.ROOT));
        String written = first.isEmpty() ? count + after : count;
        List<PartKind> kinds = first.isEmpty() ? PartKind.in(written.toLowerCase(Locale.ROOT)) : first;
        return kinds.size() == 1
                ? Optional.of(new NamedPart(kinds.getFirst(), value, Excerpt.of(written), total))
                : Optional.empty();
    }

    /// Where the words before a count begin: behind the count before it, or behind a mark.
    private static int start(String text, int from, int count) {
        int start = count;
        while (start > from && !border(text, start - 1)) {
            start--;
        }
        while (start < count && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String text, int count, int to) {
        int end = count;
        while (end < to && !border(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean border(String text, int at) {
        char c = text.charAt(at);
        return BORDERS.indexOf(c) >= 0 || c == '.' && (at + 1 == text.length()
                || Character.isWhitespace(text.charAt(at + 1)));
    }
}
