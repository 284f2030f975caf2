package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.form.MongolianNumerals;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// A date lacks its suffix, or has one that does not belong to the number.
final class DateDamaged implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        if (!Prose.worthReading(cell)) {
            return;
        }
        for (Value value : cell.reading().values()) {
            boolean dated = value.kind() == ValueKind.DATE || value.kind() == ValueKind.PERIOD
                    || value.kind() == ValueKind.YEAR;
            if (dated) {
                String written = value.span().of(cell.text());
                Optional<String> right = right(written);
                if (right.isPresent()) {
                    String text = cell.text();
                    out.at(cell.target())
                            .fixedBy(cell.replacedBy(text.substring(0, value.span().start()) + right.get()
                                    + text.substring(value.span().end())))
                            .say("text", written, "proposal", right.get());
                }
            }
        }
    }

    /// The date as it should be written; empty if it is in order.
    private static Optional<String> right(String written) {
        String text = written.replace("дугаас сар", "дугаар сар").replace("-оны ", " оны ");
        text = withSuffix(text);
        text = withHarmony(text);
        return text.equals(written) ? Optional.empty() : Optional.of(text);
    }

    /// `сарын 26 өдөр` is `сарын 26-ны өдөр`.
    private static String withSuffix(String text) {
        int month = text.indexOf("сарын ");
        if (month < 0) {
            return text;
        }
        int start = month + 6;
        int end = digits(text, start);
        boolean bare = end > start && text.startsWith(" өд", end);
        return bare
                ? text.substring(0, end) + MongolianNumerals.dayGenitive(Integer.parseInt(text.substring(start, end)))
                        + text.substring(end)
                : text;
    }

    /// `20-ний` is `20-ны`, `11-ны` is `11-ний`.
    private static String withHarmony(String text) {
        for (String suffix : List.of("-ны", "-ний")) {
            int at = text.indexOf(suffix);
            boolean whole = at > 0 && (at + suffix.length() == text.length()
                    || !Character.isLetter(text.charAt(at + suffix.length())));
            int start = at;
            while (whole && start > 0 && Character.isDigit(text.charAt(start - 1))) {
                start--;
            }
            if (whole && start < at && at - start < 3) {
                String right = MongolianNumerals.dayGenitive(Integer.parseInt(text.substring(start, at)));
                return text.substring(0, at) + right + text.substring(at + suffix.length());
            }
        }
        return text;
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end)) && end - start < 2) {
            end++;
        }
        return end;
    }
}
