package mn.biyelelt.ui.paste;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.numbering.Numbering;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.edit.paste.Cleaning;
import mn.biyelelt.edit.paste.PasteTooLarge;
import mn.biyelelt.edit.paste.TextCleaner;
import mn.biyelelt.edit.paste.TextTable;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.table.PlanTableModel;
import org.jspecify.annotations.Nullable;

/// Pasting at the place worked at: one plain text goes in at once, anything larger is offered first with all that it would change.
public final class PasteModel {

    private final PlanDesk desk;
    private final PastePlanner planner;
    private final ReadOnlyObjectWrapper<Optional<PasteOffer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Clip clip;

    /// @param identities gives each new element its identity
    public PasteModel(PlanTableModel table, PlanDesk desk, Supplier<UUID> identities) {
        this.desk = desk;
        planner = new PastePlanner(table, desk, identities);
        // an offer is for the place and the plan it was made for
        table.range().subscribe(_ -> cancel());
        desk.plan().subscribe(_ -> cancel());
    }

    /// What is offered; empty while nothing is.
    public ReadOnlyObjectProperty<Optional<PasteOffer>> offer() {
        return offer.getReadOnlyProperty();
    }

    /// Pastes what lies on the clipboard, or offers to.
    ///
    /// @return whether there was anything to paste
    /// @throws PasteTooLarge if it is larger than any plan
    public boolean paste(Optional<String> html, String text) {
        Optional<Clip> copied = Clip.of(html, text);
        copied.ifPresent(read -> paste(read, html.isPresent()));
        return copied.isPresent();
    }

    private void paste(Clip read, boolean isHtml) {
        clip = read;
        PasteManner manner = read.table().isEmpty() || read.isLines() && isHtml
                ? PasteManner.ONE_CELL
                : planner.looksLikeRows(read.table().get()) ? PasteManner.NEW_ROWS : PasteManner.OVER_CELLS;
        show(manner, true, true);
        if (manner == PasteManner.OVER_CELLS
                && offer.get().filter(made -> made.plan().changes().isEmpty()).isPresent()) {
            // over itself nothing would change: then rows are meant
            show(PasteManner.NEW_ROWS, true, true);
        }
        offer.get().filter(PasteOffer::isPlain).ifPresent(_ -> accept());
    }

    /// Lets it go another way.
    public void choose(PasteManner manner) {
        offer.get().ifPresent(now -> show(manner, now.cleaning(), now.legacy()));
    }

    /// Cleans the texts or takes them as they are.
    public void clean(boolean cleaning) {
        offer.get().ifPresent(now -> show(now.manner(), cleaning, now.legacy()));
    }

    /// Turns text of old fonts into letters or leaves it.
    public void decode(boolean legacy) {
        offer.get().ifPresent(now -> show(now.manner(), now.cleaning(), legacy));
    }

    /// Does what is offered, as one step.
    public void accept() {
        offer.get().ifPresent(now -> {
            List<Change> changes = now.plan().changes();
            int count = now.plan().edits().size();
            offer.set(Optional.empty());
            if (!changes.isEmpty()) {
                Change whole = changes.size() == 1 ? changes.getFirst() : new Batch(changes);
                desk.apply(now.plan().rows() > 0 ? Numbering.following(desk.plan().get(), whole) : whole,
                        count == 1 && now.plan().rows() == 0 ? Deed.TEXT : Deed.PASTE, count);
            }
        });
    }

    /// Pastes nothing.
    public void cancel() {
        if (offer.get().isPresent()) {
            offer.set(Optional.empty());
        }
    }

    private void show(PasteManner manner, boolean cleaning, boolean legacy) {
        if (clip == null) {
            return;
        }
        var cleaned = new EnumMap<Cleaning, Integer>(Cleaning.class);
        TextTable whole = manner == PasteManner.ONE_CELL || clip.table().isEmpty()
                ? TextTable.of(List.of(List.of(clip.text())))
                : clip.table().get();
        TextTable wanted = whole.with(text -> cleaned(text, cleaning, legacy, cleaned));
        PastePlan plan = manner == PasteManner.NEW_ROWS ? planner.newRows(wanted) : planner.overCells(wanted);
        List<PasteManner> manners = clip.table().isEmpty()
                ? List.of(PasteManner.ONE_CELL)
                : clip.isLines()
                        ? List.of(PasteManner.ONE_CELL, PasteManner.OVER_CELLS, PasteManner.NEW_ROWS)
                        : List.of(PasteManner.OVER_CELLS, PasteManner.NEW_ROWS);
        offer.set(Optional.of(new PasteOffer(plan, manner, manners, cleaning, legacy, cleaned)));
    }

    private static String cleaned(String text, boolean cleaning, boolean legacy, Map<Cleaning, Integer> counts) {
        TextCleaner.Cleaned clean = new TextCleaner(true).clean(text);
        clean.done().forEach(done -> counts.merge(done, 1, Integer::sum));
        return cleaning ? new TextCleaner(legacy).clean(text).text() : text.replace("\r\n", "\n");
    }
}
