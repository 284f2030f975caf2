package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// A date has a year of two digits. In a sentence only what is said to be a day is taken for one: `25.03.14-ний`.
final class ShortYear implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        boolean signed = SignatureDate.is(cell);
        boolean prose = Prose.worthReading(cell);
        if (!signed && !prose && !cell.field().equals(Fields.DUE)) {
            return;
        }
        String text = cell.text();
        for (Value value : cell.reading().values()) {
            String written = value.span().of(text);
            boolean shortYear = value.kind() == ValueKind.DATE && written.length() >= 6 && value.value().length() == 10
                    && !written.startsWith(value.value().substring(0, 4))
                    && written.startsWith(value.value().substring(2, 4));
            if (shortYear && (!prose || written.contains("-н"))) {
                String whole = value.value().substring(0, 2) + written;
                out.at(cell.target())
                        .fixedBy(cell.replacedBy(
                                text.substring(0, value.span().start()) + whole + text.substring(value.span().end())))
                        .say("text", written, "proposal", whole);
            }
        }
    }
}
