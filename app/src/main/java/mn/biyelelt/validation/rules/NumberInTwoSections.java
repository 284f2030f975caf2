package mn.biyelelt.validation.rules;

import java.util.HashMap;
import java.util.Optional;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;

/// The same number of several counts stands in two sections. That is allowed, but a reader who is told "2.1.1" must ask which.
final class NumberInTwoSections implements SeriesRule<String> {

    @Override
    public Optional<String> fact(RowView row) {
        return Optional.of(row.bareNumber())
                .filter(_ -> row.isActivity()
                        && row.number().fact(RowNumber.TYPED).filter(number -> number.size() > 2).isPresent());
    }

    @Override
    public void examine(Series<String> series, Sink out) {
        if (series.parts().stream().filter(part -> !part.entries().isEmpty()).count() < 2) {
            return;
        }
        var sections = new HashMap<String, ElementId>();
        for (Series.Part<String> part : series.parts()) {
            for (Series.Entry<String> entry : part.entries()) {
                ElementId first = sections.putIfAbsent(entry.fact(), part.section());
                if (first != null && !first.equals(part.section())) {
                    out.find(entry.row().number().target(), "number", entry.fact());
                }
            }
        }
    }
}
