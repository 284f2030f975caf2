package mn.biyelelt.validation.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.validation.FirstRows;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.SectionPlace;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SharedRule;
import mn.biyelelt.validation.Sink;

/// The same number of several counts stands in two sections. That is allowed, but a reader who is told "2.1.1" must ask which.
final class NumberInTwoSections implements SharedRule<NumberInTwoSections.Placed> {

    /// A number and the section it stands in.
    record Placed(String number, SectionPlace section) {}

    @Override
    public Optional<Placed> fact(RowView row) {
        boolean counts = row.isActivity() && Numbered.typed(row).filter(number -> number.size() > 2).isPresent();
        return counts ? Optional.of(new Placed(row.bareNumber(), row.section())) : Optional.empty();
    }

    @Override
    public Collection<String> keys(Placed placed) {
        return List.of(placed.number());
    }

    @Override
    public void examine(Series.Entry<Placed> row, FirstRows<Placed> rows, Sink out) {
        String number = row.fact().number();
        if (!rows.first(number).fact().section().equals(row.fact().section())) {
            out.find(row.row().number().target(), "number", number);
        }
    }
}
