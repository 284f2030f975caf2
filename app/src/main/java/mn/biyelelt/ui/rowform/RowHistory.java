package mn.biyelelt.ui.rowform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.change.AddElement;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeNote.Door;
import mn.biyelelt.domain.change.ChangeNote.Manner;
import mn.biyelelt.domain.change.MoveElement;
import mn.biyelelt.domain.change.PastEdit;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;

/// What was done to a row: read out of the edits of its plan.
final class RowHistory {

    private final Set<ElementId> elements;
    private final List<Happening> happenings = new ArrayList<>();

    /// Something that happened to the row.
    ///
    /// @param at   when; empty for an edit of which nothing more was noted
    /// @param by   whose computer account it was; may be empty
    /// @param door where it came from
    record Happening(Optional<Instant> at, String by, Door door, What what) {}

    /// What happened.
    sealed interface What {

        /// A text was changed.
        record Text(ElementId element, CellKey cell, String from, String to) implements What {}

        /// The row or a line of it was added.
        record Added() implements What {}

        /// The row or a line of it was moved.
        record Moved() implements What {}
    }

    private RowHistory(Set<ElementId> elements) {
        this.elements = elements;
    }

    /// @param edits    of the plan, the oldest first
    /// @param elements the row and its lines
    /// @return the latest first; what was typed in one go is one
    static List<Happening> of(List<PastEdit> edits, Set<ElementId> elements) {
        var history = new RowHistory(elements);
        edits.forEach(history::take);
        return history.happenings.reversed().stream().filter(RowHistory::isNews).toList();
    }

    private void take(PastEdit edit) {
        boolean goesOn = edit.note().map(ChangeNote::manner)
                .filter(manner -> manner == Manner.TYPED_ON || manner == Manner.DROPPED).isPresent();
        for (What what : whats(edit.change(), edit.inverse())) {
            var happening = new Happening(edit.note().map(ChangeNote::at), edit.note().map(ChangeNote::by).orElse(""),
                    edit.note().map(ChangeNote::door).orElse(Door.WINDOW), what);
            if (goesOn && !happenings.isEmpty()) {
                join(happening);
            } else {
                happenings.add(happening);
            }
        }
    }

    /// One text typed on is one happening, from the text before the first key to the last.
    private void join(Happening next) {
        Happening last = happenings.getLast();
        if (last.what() instanceof What.Text(var element, var cell, var from, var _)
                && next.what() instanceof What.Text(var same, var sameCell, var _, var to)
                && element.equals(same) && cell.equals(sameCell)) {
            happenings.set(happenings.size() - 1,
                    new Happening(next.at(), next.by(), next.door(), new What.Text(element, cell, from, to)));
        } else {
            happenings.add(next);
        }
    }

    private List<What> whats(Change change, Change inverse) {
        return switch (change) {
            case Batch(var changes) -> changes.stream().flatMap(each -> whats(each, inverse).stream()).toList();
            case SetText(var element, var cell, var text) when elements.contains(element) ->
                List.of(new What.Text(element, cell, before(element, cell, inverse), text));
            case AddElement(var _, var element) when elements.contains(element.id()) -> List.of(new What.Added());
            case MoveElement(var element, var _) when elements.contains(element) -> List.of(new What.Moved());
            default -> List.of();
        };
    }

    /// The text that the way back gives a cell.
    private static String before(ElementId element, CellKey cell, Change inverse) {
        return switch (inverse) {
            case SetText(var same, var sameCell, var text) when same.equals(element) && sameCell.equals(cell) -> text;
            case Batch(var changes) -> changes.reversed().stream().filter(each -> touches(each, element, cell))
                    .findFirst().map(each -> before(element, cell, each)).orElse("");
            default -> "";
        };
    }

    private static boolean touches(Change change, ElementId element, CellKey cell) {
        return switch (change) {
            case SetText text -> text.element().equals(element) && text.cell().equals(cell);
            case Batch(var changes) -> changes.stream().anyMatch(each -> touches(each, element, cell));
            default -> false;
        };
    }

    private static boolean isNews(Happening happening) {
        return !(happening.what() instanceof What.Text text && text.from().equals(text.to()));
    }
}
