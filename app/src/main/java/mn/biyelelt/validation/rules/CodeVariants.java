package mn.biyelelt.validation.rules;

import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;

/// An abbreviation of the list is written without its Ө or Ү: `ЗГУАХ` for `ЗГҮАХ`.
final class CodeVariants implements CellRule {

    private static final Set<FieldKey> FIELDS = Set.of(Fields.BASIS, Fields.ITEM_TEXT,
            Fields.TARGET, Fields.ACHIEVED);
    private static final int SHORTEST = 3;

    @Override
    public void examine(CellText cell, Sink out) {
        if (!FIELDS.contains(cell.field())) {
            return;
        }
        for (Word word : cell.words()) {
            boolean capitals = word.end() - word.start() >= SHORTEST
                    && Character.isUpperCase(cell.text().charAt(word.start() + 1));
            Optional<String> right = capitals
                    ? cell.scope().lists().dotted(cell.text().substring(word.start(), word.end()))
                    : Optional.empty();
            if (right.isPresent()) {
                String typed = cell.text().substring(word.start(), word.end());
                out.at(cell.target()).as("code").fixedBy(cell.replacedBy(cell.text().replace(typed, right.get())))
                        .say("name", typed, "other", right.get());
                return;
            }
        }
    }
}
