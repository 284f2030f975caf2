package mn.biyelelt.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.edit.EditStep;
import mn.biyelelt.ui.action.Ability;
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
        NextStep toUndo = plan -> plan.steps().toUndo();
        NextStep toRedo = plan -> plan.steps().toRedo();
        var made = desk.model().made();
        commands.add(CommandGroup.EDIT, "ui.command.undo",
                named("ui.command.undo", "grid.undo.name", toUndo, made.toUndo()),
                "Shortcut+Z", this::undo,
                Ability.when(isPossible(toUndo, made.toUndo()),
                        "ui.unable.nothingToUndo"));
        commands.add(CommandGroup.EDIT, "ui.command.redo",
                named("ui.command.redo", "grid.redo.name", toRedo, made.toRedo()),
                "Shortcut+Y", this::redo,
                Ability.when(isPossible(toRedo, made.toRedo()),
                        "ui.unable.nothingToRedo"));
    }

    private void undo() {
        Optional<Deed> made = desk.model().made().toUndo().get();
        made.ifPresentOrElse(deed -> {
            desk.model().made().undo();
            desk.model().tellBriefly(words.get("grid.undo.done", "what", name(deed)));
        }, () -> perform(plan -> plan.steps().toUndo(), PlanDesk::undo, "grid.undo.done"));
    }

    private void redo() {
        Optional<Deed> made = desk.model().made().toRedo().get();
        made.ifPresentOrElse(deed -> {
            desk.model().made().redo();
            desk.model().tellBriefly(words.get("grid.redo.done", "what", name(deed)));
        }, () -> perform(plan -> plan.steps().toRedo(), PlanDesk::redo, "grid.redo.done"));
    }

    private void perform(NextStep next, Consumer<PlanDesk> action, String told) {
        desk.withPlan(plan -> {
            Optional<EditStep> step = next.apply(plan.desk()).get();
            action.accept(plan.desk());
            step.ifPresent(done -> desk.model().tellBriefly(words.get(told, "what", name(plan, done))));
        });
    }

    private ReadOnlyStringProperty named(String plain, String template, NextStep next,
            ReadOnlyObjectProperty<Optional<Deed>> made) {
        var name = new ReadOnlyStringWrapper(words.get(plain));
        Runnable refresh = () -> name.set(desk.model().open().get()
                .flatMap(plan -> next.apply(plan.desk()).get()
                        .map(step -> words.get(template, "what", name(plan, step))))
                .or(() -> made.get().map(deed -> words.get(template, "what", name(deed))))
                .orElseGet(() -> words.get(plain)));
        desk.model().open().subscribe(open -> {
            open.ifPresent(plan -> next.apply(plan.desk()).subscribe(refresh));
            refresh.run();
        });
        made.subscribe(refresh);
        words.follow(refresh, Runnable::run);
        return name.getReadOnlyProperty();
    }

    private ObservableBooleanValue isPossible(NextStep next, ReadOnlyObjectProperty<Optional<Deed>> made) {
        return Bindings.or(desk.following(plan -> isThere(next.apply(plan))), isThere(made));
    }

    private static ObservableBooleanValue isThere(ReadOnlyObjectProperty<? extends Optional<?>> step) {
        return Bindings.createBooleanBinding(() -> step.get().isPresent(), step);
    }

    private String name(Deed deed) {
        return words.get(deed == Deed.NEXT_YEAR ? "grid.step.nextYear" : "grid.step.beginPlan");
    }

    private static String name(PlanOnDesk plan, EditStep step) {
        return plan.stepNames().of(step, plan.desk().plan().get());
    }
}
