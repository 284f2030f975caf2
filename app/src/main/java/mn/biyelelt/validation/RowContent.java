package mn.biyelelt.validation;

import java.util.List;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Row;
import org.jspecify.annotations.Nullable;

/// What stands in a row and its lines, whatever their identities: a row of a copied plan has the same content.
final class RowContent {

    private final Row row;
    private final int hash;

    RowContent(Row row) {
        this.row = row;
        var sum = new Sum();
        sum.add(row.cells());
        if (row instanceof Activity activity) {
            activity.indicators().forEach(line -> sum.add(line.cells()));
        }
        hash = sum.value;
    }

    /// Of the texts' lengths and some of their letters; they are in the same order wherever the keys are the same.
    private static final class Sum {

        private int value;

        private void add(Cells cells) {
            cells.forEach((_, text) -> value = 31 * value + sample(text));
        }

        /// Rows that differ elsewhere are told from each other by comparing them, which is quicker than reading all texts first.
        private static int sample(String text) {
            int length = text.length();
            return length == 0
                    ? 0
                    : length + 31 * (text.charAt(0) + 31 * (text.charAt(length / 2) + 31 * text.charAt(length - 1)));
        }
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowContent content && hash == content.hash && row.cells().equals(content.row.cells())
                && switch (row) {
                    case Group group -> content.row instanceof Group twin && group.depth() == twin.depth();
                    case Activity activity -> content.row instanceof Activity twin
                            && same(activity.indicators(), twin.indicators());
                };
    }

    private static boolean same(List<Indicator> lines, List<Indicator> others) {
        boolean same = lines.size() == others.size();
        for (int i = 0; same && i < lines.size(); i++) {
            same = lines.get(i).cells().equals(others.get(i).cells());
        }
        return same;
    }
}
