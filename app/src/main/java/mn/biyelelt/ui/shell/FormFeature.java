package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.dock.Pane;
import mn.biyelelt.ui.dock.Side;
import mn.biyelelt.ui.rowform.RowFormView;
import mn.biyelelt.ui.rowform.RowHistoryView;
import mn.biyelelt.ui.session.NothingDone;
import mn.biyelelt.ui.session.PlanDesk;

/// The row's form at the right.
final class FormFeature implements DeskFeature {

    private static final String ID = "form";

    private final Desk desk;
    private Optional<Late<RowFormView>> form = Optional.empty();

    FormFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.VIEW, "ui.command.form", "Shortcut+D", () -> desk.dock().toggle(ID), desk.hasPlan());
        commands.add(CommandGroup.ROW, "ui.command.comment", "Shift+F2", () -> desk.withPlan(this::goToComment),
                desk.hasPlan());
        commands.add(CommandGroup.ROW, "ui.command.followUp", "Shift+F7",
                () -> desk.withPlan(plan -> toggleFollowUp(plan.desk())), desk.hasPlan());
        commands.add(CommandGroup.ROW, "ui.command.rowHistory", "Shortcut+Shift+H", () -> go(RowFormView::goToHistory),
                desk.hasPlan());
    }

    @Override
    public List<Pane> panes(PlanOnDesk plan) {
        var late = new Late<>(() -> view(plan));
        form = Optional.of(late);
        return List.of(Pane.of(ID, Side.RIGHT, desk.words().of("ui.form.title"), late)
                .typedInto(() -> late.made().ifPresent(RowFormView::finishEditing)));
    }

    /// Shows the form and goes to a place in it.
    private void go(Consumer<RowFormView> place) {
        desk.withPlan(_ -> {
            desk.dock().reveal(ID);
            form.map(Late::get).ifPresent(place);
        });
    }

    private void goToComment(PlanOnDesk plan) {
        noted(plan.desk()).ifPresentOrElse(_ -> go(RowFormView::goToComment),
                () -> desk.tellNothing(NothingDone.NO_NOTES_HERE));
    }

    private void toggleFollowUp(PlanDesk plan) {
        noted(plan).ifPresentOrElse(row -> plan.setText(row.id(), CellKey.of(Fields.FOLLOW_UP),
                row.get(Fields.FOLLOW_UP).isEmpty() ? "true" : ""),
                () -> desk.tellNothing(NothingDone.NO_NOTES_HERE));
    }

    /// The row one works at, if something can be noted on it.
    private static Optional<Element> noted(PlanDesk plan) {
        return PlanTree.find(plan.plan().get(), plan.spot().get().row()).filter(Activity.class::isInstance);
    }

    private RowFormView view(PlanOnDesk plan) {
        return new RowFormView(plan.form(), new FormFeet(plan, desk.words(), () -> desk.dock().reveal("table")),
                new RowHistoryView(plan.desk(), desk.model().papers().fields(plan.desk().plan().get()), desk.words(),
                        desk.tools().zone()),
                desk.words());
    }
}
