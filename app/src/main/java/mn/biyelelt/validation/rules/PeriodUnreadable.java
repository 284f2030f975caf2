package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// A period is not one of the usual notations: quarter, list, range, dates.
final class PeriodUnreadable implements CellRule {

    private static final Set<String> QUARTERS = Set.of("I", "II", "III", "IV");
    private static final Pattern IN_FIGURES = Pattern.compile("(\\d+)(?:-р|\\s*д[уү]г[аэ]+р)?\\s+улир");
    private static final String BETWEEN = " ,-–";
    private static final List<String> USUAL = List.of("тухай", "тогтмол", "турш", "шаардлага", "сар", "улирал",
            "улирлын", "жил",
            "хоног", "өдөр", "бүр", "байнга");

    @Override
    public void examine(CellText cell, Sink out) {
        if (!cell.field().equals(Fields.DUE) || cell.blank()) {
            return;
        }
        String text = cell.text().strip();
        Optional<String> quarters = quarters(text);
        if (quarters.filter(PeriodUnreadable::beyond).isPresent() || quarters.isEmpty() && !readable(cell)) {
            out.find(cell.target(), "text", Excerpt.of(text));
        } else if (quarters.isPresent() && !quarters.get().equals(text)) {
            out.at(cell.target()).as("damaged").fixedBy(cell.replacedBy(quarters.get()))
                    .say("text", text, "proposal", quarters.get());
        }
    }

    /// `V улирал`: a year has four quarters.
    private static boolean beyond(String quarters) {
        int word = quarters.indexOf(" улир");
        int start = 0;
        for (int i = 0; i <= word; i++) {
            if (BETWEEN.indexOf(quarters.charAt(i)) >= 0) {
                if (i > start && !QUARTERS.contains(quarters.substring(start, i).replace('\u0406', 'I'))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean readable(CellText cell) {
        boolean dated = cell.reading().values().stream().anyMatch(value -> value.kind() == ValueKind.DATE
                || value.kind() == ValueKind.PERIOD || value.kind() == ValueKind.YEAR
                || value.kind() == ValueKind.YEAR_RANGE);
        return !beyondFour(cell.text())
                && (dated || cell.words().stream().anyMatch(word -> USUAL.stream().anyMatch(word::begins)));
    }

    /// `5-р улирал`: the same in figures.
    private static boolean beyondFour(String text) {
        Matcher quarter = IN_FIGURES.matcher(text);
        return quarter.find() && !"1234".contains(quarter.group(1));
    }

    /// A text of Roman quarters as it should be written; empty if it does not begin with a Roman quarter.
    private static Optional<String> quarters(String text) {
        int end = 0;
        while (end < text.length()
                && ("IVXІХ".indexOf(text.charAt(end)) >= 0 || BETWEEN.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String numerals = text.substring(0, end);
        String rest = text.substring(end).strip();
        if (numerals.isBlank() || !Alphabet.roman(numerals.strip().substring(0, 1))) {
            return Optional.empty();
        }
        boolean word = rest.isEmpty() || rest.startsWith("улир");
        boolean letter = rest.length() == 1 && "yу".indexOf(rest.charAt(0)) >= 0;
        if (!word && !letter) {
            return Optional.empty();
        }
        String clean = numerals.strip();
        while (!clean.isEmpty() && BETWEEN.indexOf(clean.charAt(clean.length() - 1)) >= 0) {
            clean = clean.substring(0, clean.length() - 1);
        }
        boolean same = clean.equals(numerals.strip()) && word;
        return Optional.of(same ? text : clean + (rest.startsWith("улир") ? " " + rest : ""));
    }
}
