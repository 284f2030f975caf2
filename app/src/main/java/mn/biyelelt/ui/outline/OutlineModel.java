package mn.biyelelt.ui.outline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.TextLines;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.text.Words;

/// The outline of the desk's plan, and the line that stands for the place one works at.
public final class OutlineModel {

    private final PlanDesk desk;
    private final Words words;
    private final Headings headings;
    private final ReadOnlyObjectWrapper<OutlineNode> root;
    private OutlineBuilder builder;

    /// @param looks changes once another form or period is looked at, `headings` knowing that already
    public OutlineModel(PlanDesk desk, Words words, Headings headings, ObservableValue<?> looks) {
        this.desk = desk;
        this.words = words;
        this.headings = headings;
        builder = builder();
        root = new ReadOnlyObjectWrapper<>(build(desk.plan().get()));
        desk.plan().subscribe(plan -> root.set(build(plan)));
        looks.subscribe(() -> root.set(build(desk.plan().get())));
        words.follow(this, OutlineModel::sayAnew);
    }

    /// The plan's own line with all others under it; a new value whenever a line changed.
    public ReadOnlyObjectProperty<OutlineNode> root() {
        return root.getReadOnlyProperty();
    }

    /// The element of the place one works at.
    public ElementId here() {
        return desk.spot().get().row();
    }

    /// The place one works at, for listening.
    public ReadOnlyObjectProperty<Spot> spot() {
        return desk.spot();
    }

    /// Goes to the line's row.
    public void goTo(OutlineNode node) {
        if (!node.id().equals(here())) {
            desk.goTo(Spot.at(node.id()));
        }
    }

    private void sayAnew() {
        builder = builder();
        root.set(build(desk.plan().get()));
    }

    private OutlineBuilder builder() {
        return new OutlineBuilder(words.get("ui.outline.untitled"), headings);
    }

    private OutlineNode build(Plan plan) {
        String title = String.join(" ", TextLines.of(plan.get(Fields.TITLE_LINES)));
        return builder.plan(plan, title.isEmpty() ? words.get("ui.outline.plan") : title,
                words.get("ui.outline.signatures"));
    }
}
