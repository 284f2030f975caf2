package mn.biyelelt.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import mn.biyelelt.ui.findings.Findings;
import mn.biyelelt.ui.findings.SeverityWords;
import mn.biyelelt.ui.outline.OutlineCounts;
import mn.biyelelt.ui.outline.OutlineNode;
import mn.biyelelt.ui.outline.OutlineNode.Kind;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.validation.Severity;

/// How many errors, or else warnings, stand open under a line of the outline; hints are left to the list.
///
/// @param review whose findings are counted
record FindingCounts(Review review, Words words) implements OutlineCounts {

    private static final List<Severity> COUNTED = List.of(Severity.ERROR, Severity.WARNING);

    @Override
    public Optional<Count> of(OutlineNode line) {
        Findings found = review.check().findings().get();
        var counts = new ArrayList<Integer>();
        COUNTED.forEach(severity -> counts.add(open(found, line, severity)));
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                return Optional.of(new Count(SeverityWords.sign(COUNTED.get(i)), counts.get(i),
                        SeverityWords.counted(COUNTED.get(i), counts.get(i), words)));
            }
        }
        return Optional.empty();
    }

    @Override
    public ObservableValue<?> news() {
        return review.check().findings();
    }

    /// The plan's own line counts the plan's own texts: how much there is in all stands in the header.
    private static int open(Findings found, OutlineNode line, Severity severity) {
        if (line.kind() == Kind.PLAN) {
            return found.open(line.id(), severity);
        }
        int own = line.kind() == Kind.SIGNATURES ? 0 : found.open(line.id(), severity);
        for (OutlineNode under : line.under()) {
            own += open(found, under, severity);
        }
        return own;
    }
}
