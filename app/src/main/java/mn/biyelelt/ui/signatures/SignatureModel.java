package mn.biyelelt.ui.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import mn.biyelelt.domain.change.AddElement;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.SignatureBlock;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Work;
import mn.biyelelt.ui.pages.PageSource;
import mn.biyelelt.ui.session.Attempts;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.ui.session.Watched;

/// The signature blocks of the form looked at, and their picture as printed. A block is made in the plan by the first text in it.
public final class SignatureModel {

    private final PlanDesk desk;
    private final Supplier<Form> form;
    private final Supplier<UUID> identities;
    private final Watched<PagedDocument> picture;
    private final ReadOnlyObjectWrapper<List<SignatureEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());

    /// @param form     the form looked at
    /// @param looks    changes once another form or period is looked at, `form` being that already
    /// @param source   lays the blocks out
    /// @param attempts is told whether they could be laid out
    public SignatureModel(PlanDesk desk, Supplier<Form> form, ObservableValue<?> looks, PageSource source,
            JobRunner jobs,
            Supplier<UUID> identities, Attempts attempts) {
        this.desk = desk;
        this.form = form;
        this.identities = identities;
        picture = new Watched<>(() -> layout(source), jobs, attempts, desk.plan(), looks);
        desk.plan().subscribe(this::refill);
        looks.subscribe(this::refill);
        refill();
    }

    /// The blocks in the order they print.
    public ReadOnlyObjectProperty<List<SignatureEntry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /// The blocks as they will print; empty before the first time.
    public ReadOnlyObjectProperty<Optional<PagedDocument>> picture() {
        return picture.latest();
    }

    /// Whether somebody looks.
    public BooleanProperty watched() {
        return picture.watched();
    }

    /// Sets one text of a block.
    public void set(SignatureEntry entry, FieldKey field, String text) {
        set(entry, CellKey.of(field), text);
    }

    /// Sets the date of the paper looked at; other papers of the plan keep theirs.
    public void date(SignatureEntry entry, String text) {
        set(entry, entry.dated(), text);
    }

    private void set(SignatureEntry entry, CellKey cell, String text) {
        if (!entry.get(cell).equals(text)) {
            entry.signature().ifPresentOrElse(known -> desk.apply(new SetText(known.id(), cell, text)),
                    () -> add(entry, Cells.builder().put(cell, text).build()));
        }
    }

    /// Puts a person of the directory into a block: name, position, status line and acting, as one step. They go
    /// with the name that stood there; what was written into a block without a name stays.
    public void fill(SignatureEntry entry, Person person) {
        Cells cells = Cells.of(Fields.SIGNER, person.name()).with(Fields.POSITION, person.position())
                .with(Fields.STATUS, person.status()).with(Fields.ACTING, person.acting() ? "true" : "");
        if (entry.signature().isEmpty()) {
            add(entry, cells);
            return;
        }
        Signature known = entry.signature().get();
        boolean named = !known.get(Fields.SIGNER).isBlank();
        List<Change> changes = Stream.of(Fields.SIGNER, Fields.POSITION, Fields.STATUS, Fields.ACTING)
                .filter(field -> named || known.get(field).isBlank())
                .filter(field -> !known.get(field).equals(cells.get(field)))
                .<Change>map(field -> new SetText(known.id(), CellKey.of(field), cells.get(field))).toList();
        if (!changes.isEmpty()) {
            desk.apply(new Batch(changes));
        }
    }

    private void add(SignatureEntry entry, Cells cells) {
        Plan plan = desk.plan().get();
        var signature = new Signature(new ElementId(identities.get()), cells.with(Fields.BLOCK, entry.block()));
        desk.apply(new AddElement(new Place(plan.id().element(), plan.signatures().size()), signature));
    }

    private void refill() {
        var wanted = new ArrayList<SignatureEntry>();
        Form now = form.get();
        Stream.of(now.approvals(), now.signatures()).forEach(layout -> layout.rows().stream().flatMap(List::stream)
                .flatMap(key -> layout.block(key).stream()).forEach(block -> add(block, wanted)));
        entries.set(List.copyOf(wanted));
    }

    private Work<PagedDocument> layout(PageSource source) {
        Plan plan = desk.plan().get();
        PlanView view = desk.view();
        return _ -> source.pages(plan, view);
    }

    private void add(SignatureBlock block, List<SignatureEntry> wanted) {
        String usual = block.role().text(_ -> "");
        CellKey dated = form.get().dateOfSigning(desk.plan().get(), desk.period().get());
        List<Signature> signers = desk.plan().get().signatures().stream()
                .filter(signature -> signature.get(Fields.BLOCK).equals(block.key())).toList();
        signers.forEach(signer -> wanted.add(new SignatureEntry(block.key(),
                usual.isBlank() ? signer.get(Fields.ROLE) : usual, dated, Optional.of(signer))));
        if (signers.isEmpty()) {
            wanted.add(new SignatureEntry(block.key(), usual, dated, Optional.empty()));
        }
    }
}
