package mn.biyelelt.domain.gathering;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ReportPeriod;

/// A cell of the report that is written now, and what earlier reports say in it.
///
/// @param row     that the cell stands in
/// @param element the row, or one of its lines
/// @param present what stands there now: nothing, or the last report's text as it was carried over
/// @param earlier what earlier reports say, the latest last; at least one
/// @param parts   of them those that together are this report
/// @param summing whether the parts may be added up
public record Gathered(Activity row, Element element, FieldKey field, String present, List<Said> earlier,
        List<Said> parts, Summing summing) {

    public Gathered {
        earlier = List.copyOf(earlier);
        parts = List.copyOf(parts);
    }

    /// What the last report says.
    public String latest() {
        return earlier.getLast().text();
    }

    /// What the parts say, each under the name of its period.
    ///
    /// @param names of periods as they shall stand on the paper
    public String joined(Function<ReportPeriod, String> names) {
        return parts.stream().map(part -> names.apply(part.period()) + ": " + part.text().strip())
                .collect(Collectors.joining("\n"));
    }
}
