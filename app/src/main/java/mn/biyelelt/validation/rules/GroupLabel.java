package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Locale;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;

/// A group's text begins with a label that does not belong to its level (`Зорилт 2:` where a goal stands).
final class GroupLabel implements RowRule {

    private static final List<String> LABELS = List.of("зорилго", "зорилт", "бүлэг");

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.GROUP);
    }

    @Override
    public void examine(RowView row, Sink out) {
        List<Word> words = row.text().words();
        if (row.isActivity() || words.isEmpty()) {
            return;
        }
        String typed = words.getFirst().lower();
        if (!LABELS.contains(typed) || !followedByNumber(row.text())) {
            return;
        }
        String label = row.scope().paper().part(row.section().key())
                .map(part -> part.labels().getOrDefault(row.depth().orElse(0), "")).orElse("");
        if (label.isEmpty() || !label.toLowerCase(Locale.ROOT).equals(typed)) {
            out.find(row.text().target(), "label", row.text().text().substring(0, words.getFirst().end()),
                    "expected", label.isEmpty() ? "–" : label);
        }
    }

    private static boolean followedByNumber(CellText text) {
        return text.words().size() > 1 && Character.isDigit(text.words().get(1).lower().charAt(0));
    }
}
