package mn.biyelelt.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.value.ObservableValue;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.quantity.CellReading.State;
import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.ui.findings.FindingMarks;
import mn.biyelelt.ui.findings.SeverityWords;
import mn.biyelelt.ui.reading.Readings;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.status.StatusModel;
import mn.biyelelt.ui.status.StatusWords;
import mn.biyelelt.ui.table.CellMark;
import mn.biyelelt.ui.table.CellNotes;
import mn.biyelelt.ui.table.RowMark;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.validation.Severity;

/// What stands beside the texts of the table: marks of what was found, readings of quantities.
final class DeskNotes implements CellNotes {

    private static final List<Severity> FOUND = List.of(Severity.ERROR, Severity.WARNING);

    private final PlanDesk desk;
    private final Review review;
    private final StatusModel statuses;
    private final FindingMarks marks;
    private final Words words;
    private Plan told;
    private final ReadOnlyLongWrapper news = new ReadOnlyLongWrapper();

    DeskNotes(PlanDesk desk, Review review, StatusModel statuses, Words words) {
        this.desk = desk;
        this.review = review;
        this.statuses = statuses;
        this.words = words;
        told = desk.plan().get();
        marks = new FindingMarks(review.findings());
        review.check().findings().subscribe((_, _) -> tell());
        review.readings().asked().subscribe((_, _) -> tell());
        desk.plan().subscribe((_, plan) -> {
            told = plan;
            tell();
        });
        // after an edit the statuses come first, and the plan's own news follows
        statuses.statuses().subscribe((_, _) -> {
            if (told == desk.plan().get()) {
                tell();
            }
        });
        words.follow(this, DeskNotes::tell);
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
    public Optional<RowMark> rowMark(Element row) {
        return statuses.of(row.id()).map(status -> rowMark(status, row));
    }

    private RowMark rowMark(RowStatus status, Element row) {
        Optional<Severity> finding = FOUND.stream()
                .filter(severity -> review.check().findings().get().open(row.id(), severity) > 0).findFirst();
        String comment = row.get(Fields.COMMENT);
        boolean followUp = !row.get(Fields.FOLLOW_UP).isEmpty();
        var said = new ArrayList<String>();
        said.add(StatusWords.of(status, desk.period().get().isPresent(), words));
        finding.ifPresent(severity -> said.add(SeverityWords.counted(severity,
                review.check().findings().get().open(row.id(), severity), words)));
        if (followUp) {
            said.add(words.get("ui.form.followUp"));
        }
        if (!comment.isBlank()) {
            said.add(comment);
        }
        return new RowMark(status, finding, !comment.isBlank(), followUp, String.join(". ", said));
    }

    @Override
    public ObservableValue<?> news() {
        return news.getReadOnlyProperty();
    }

    private void tell() {
        news.set(news.get() + 1);
    }
}
