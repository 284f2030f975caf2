package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Row;

/// What was found in a row, to be told of each row with that content.
///
/// @param place where it was found
/// @param fix   the text that puts it right, and where
record Said(Finding finding, Place place, Optional<Text> fix) {

    /// A text in a cell of a row.
    private record Text(Place place, String text) {}

    /// What may be told of other rows with the content of a row; empty if one of the findings names anything else, so that the rules
    /// have to be asked themselves.
    static Optional<List<Said>> of(List<Finding> findings, Row row) {
        var said = new ArrayList<Said>(findings.size());
        for (Finding finding : findings) {
            Optional<Place> place = place(finding.target().element(), finding.target().cell(), row);
            Optional<Text> fix = finding.fix().isPresent() && finding.fix().get() instanceof SetText text
                    ? place(text.element(), text.cell(), row).map(at -> new Text(at, text.text()))
                    : Optional.empty();
            if (place.isEmpty() || finding.fix().isPresent() && fix.isEmpty()) {
                return Optional.empty();
            }
            said.add(new Said(finding, place.get(), fix));
        }
        return Optional.of(List.copyOf(said));
    }

    private static Optional<Place> place(ElementId element, CellKey cell, Row row) {
        if (element.equals(row.id())) {
            return Optional.of(new Place(-1, cell));
        }
        List<Indicator> lines = row instanceof Activity activity ? activity.indicators() : List.of();
        for (int i = 0; i < lines.size(); i++) {
            if (element.equals(lines.get(i).id())) {
                return Optional.of(new Place(i, cell));
            }
        }
        return Optional.empty();
    }

    /// The same of another row.
    Finding of(RowView row) {
        return new Finding(finding.rule(), finding.severity(), row.target(place), finding.variant(),
                finding.arguments(),
                fix.map(right -> new SetText(row.target(right.place).element(), right.place.cell(), right.text)));
    }
}
