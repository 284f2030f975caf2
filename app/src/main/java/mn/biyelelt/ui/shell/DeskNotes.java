package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.value.ObservableValue;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.quantity.CellReading.State;
import mn.biyelelt.ui.findings.FindingMarks;
import mn.biyelelt.ui.reading.Readings;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.table.CellMark;
import mn.biyelelt.ui.table.CellNotes;
import mn.biyelelt.ui.text.Words;

/// What stands beside the texts of the table: marks of what was found, readings of quantities.
final class DeskNotes implements CellNotes {

    private final Review review;
    private final FindingMarks marks;
    private final Words words;
    private final ReadOnlyLongWrapper news = new ReadOnlyLongWrapper();

    DeskNotes(PlanDesk desk, Review review, Words words) {
        this.review = review;
        this.words = words;
        marks = new FindingMarks(review.findings());
        review.check().findings().subscribe((_, _) -> tell());
        review.readings().asked().subscribe((_, _) -> tell());
        desk.plan().subscribe((_, _) -> tell());
        words.messages().subscribe((_, _) -> tell());
    }

    @Override
    public Optional<CellMark> mark(ElementId element, List<CellKey> texts) {
        return marks.of(element, texts);
    }

    @Override
    public Optional<String> reading(ElementId element, CellKey text) {
        return review.readings().of(new Readings.Place(element, text)).filter(read -> read.state() != State.NONE)
                .map(read -> words.get("finding.reading.read", "reading", review.readings().inWords(read)));
    }

    @Override
    public ObservableValue<?> news() {
        return news.getReadOnlyProperty();
    }

    private void tell() {
        news.set(news.get() + 1);
    }
}
