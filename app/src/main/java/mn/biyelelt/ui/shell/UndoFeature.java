package mn.biyelelt.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import mn.biyelelt.edit.EditStep;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.Words;

/// Taking steps back and doing them again, each called by what it is about; the status line says what was done.
final class UndoFeature implements DeskFeature {

    private final Desk desk;
    private final Words words;

    /// Which step of the plan on the desk is next.
    private interface NextStep extends Function<PlanDesk, ReadOnlyObjectProperty<Optional<EditStep>>> {}

    UndoFeature(Desk desk) {
        this.desk = desk;
        words = desk.words();
    }

    @Override
    public void addCommands(Commands commands) {
        NextStep toUndo = PlanDesk::toUndo;
        NextStep toRedo = PlanDesk::toRedo;
        commands.add(CommandGroup.EDIT, "undo", named("ui.command.undo", "grid.undo.name", toUndo), "Shortcut+Z",
                this::undo, Bindings.or(desk.following(PlanDesk::undoable), desk.model().made().undoable()));
        commands.add(CommandGroup.EDIT, "redo", named("ui.command.redo", "grid.redo.name", toRedo), "Shortcut+Y",
                this::redo, Bindings.or(desk.following(PlanDesk::redoable), desk.model().made().redoable()));
    }

    private void undo() {
        if (desk.model().made().undoable().get()) {
            desk.model().made().undo();
            desk.model().tell(words.get("ui.nextYear.takenBack"));
        } else {
            perform(PlanDesk::toUndo, PlanDesk::undo, "grid.undo.done");
        }
    }

    private void redo() {
        if (desk.model().made().redoable().get()) {
            desk.model().made().redo();
        } else {
            perform(PlanDesk::toRedo, PlanDesk::redo, "grid.redo.done");
        }
    }

    private void perform(NextStep next, Consumer<PlanDesk> action, String told) {
        desk.withPlan(plan -> {
            Optional<EditStep> step = next.apply(plan.desk()).get();
            action.accept(plan.desk());
            step.ifPresent(done -> desk.model().tell(words.get(told, "what", name(plan, done))));
        });
    }

    private ReadOnlyStringProperty named(String plain, String template, NextStep next) {
        var name = new ReadOnlyStringWrapper(words.get(plain));
        Runnable refresh = () -> name.set(desk.model().open().get()
                .flatMap(plan -> next.apply(plan.desk()).get()
                        .map(step -> words.get(template, "what", name(plan, step))))
                .orElseGet(() -> words.get(plain)));
        desk.model().open().subscribe(open -> {
            open.ifPresent(plan -> next.apply(plan.desk()).subscribe(refresh));
            refresh.run();
        });
        words.messages().subscribe(refresh);
        return name.getReadOnlyProperty();
    }

    private static String name(PlanOnDesk plan, EditStep step) {
        return plan.stepNames().of(step, plan.desk().plan().get());
    }
}
