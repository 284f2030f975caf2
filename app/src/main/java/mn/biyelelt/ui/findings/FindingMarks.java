package mn.biyelelt.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.ui.table.CellMark;

/// What is drawn in the corner of a cell.
public final class FindingMarks {

    private final FindingsModel model;

    public FindingMarks(FindingsModel model) {
        this.model = model;
    }

    /// The mark of texts that are drawn together: of what stands open, else of what was accepted.
    public Optional<CellMark> of(ElementId element, List<CellKey> texts) {
        var found = new ArrayList<Listed>();
        texts.forEach(text -> found.addAll(model.findings().get().of(element, text)));
        List<Listed> open = found.stream().filter(Listed::isOpen).toList();
        List<Listed> told = open.isEmpty() ? found : open;
        return told.stream().map(Listed::severity).min(Enum::compareTo)
                .map(heaviest -> new CellMark(heaviest, open.isEmpty(),
                        told.stream().map(model::sentence).distinct().collect(Collectors.joining("\n"))));
    }
}
