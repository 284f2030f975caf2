package mn.biyelelt.domain.form;

import java.util.List;

/// A heading over other headings.
public record ColumnGroup(Template text, List<Heading> under) implements Heading {

    public ColumnGroup {
        under = List.copyOf(under);
    }
}
