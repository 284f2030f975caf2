package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What all rows of a plan gave to a check.
record Rows(Setting setting, List<CheckList.Part> parts) {

    /// What rules about rows together find, each asked about all of them.
    List<SeriesResult> foundBy(RuleSet rules) {
        int count = parts.stream().mapToInt(part -> part.rows().size()).sum();
        return rules.portions().each(rules.together(), count, rule -> rule.anew(this));
    }

    /// The facts of one rule, in reading order.
    <F> Series<F> series(int rule) {
        var sections = new ArrayList<Series.Part<F>>(parts.size());
        for (CheckList.Part part : parts) {
            sections.add(new Series.Part<>(part.section().id(), part.place(), entries(part, rule)));
        }
        return new Series<>(setting, sections);
    }

    private static <F> List<Series.Entry<F>> entries(CheckList.Part part, int rule) {
        var entries = new ArrayList<Series.Entry<F>>(part.rows().size());
        for (RowResult row : part.rows()) {
            Series.@Nullable Entry<F> entry = row.fact(rule);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return Collections.unmodifiableList(entries);
    }

    /// The same with the rows' places.
    <F> List<FirstRows.Placed<F>> placed(int rule) {
        var placed = new ArrayList<FirstRows.Placed<F>>();
        int place = 0;
        for (CheckList.Part part : parts) {
            for (RowResult row : part.rows()) {
                Series.@Nullable Entry<F> entry = row.fact(rule);
                if (entry != null) {
                    placed.add(new FirstRows.Placed<>(place, entry));
                }
                place++;
            }
        }
        return placed;
    }
}
