package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.PhraseSet;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.WordLists;

/// Which way is better.
final class Direction {

    private Direction() {
    }

    /// Whether less is better: the words say so, or the target is a limit or nothing at all.
    static boolean falling(RowView row, LineView line) {
        PhraseSet words = row.scope().lists().phrases(WordLists.Name.FALLING);
        if (words.in(line.name()).isPresent() || words.in(line.target()).isPresent()
                || words.in(row.text()).isPresent()) {
            return true;
        }
        return line.target().measure().filter(target -> limited(target) || nothing(target)).isPresent();
    }

    /// `0 тохиолдол`: what is to be none is better when fewer.
    private static boolean nothing(Value target) {
        return target.amount().filter(amount -> amount.signum() == 0).isPresent();
    }

    /// Whether the target is a limit not to be passed, or a decrease.
    static boolean limited(Value target) {
        Comparison comparison = target.comparison();
        return comparison == Comparison.AT_MOST || comparison == Comparison.LESS || comparison == Comparison.DECREASE;
    }
}
