package mn.biyelelt.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import mn.biyelelt.ui.action.Ability;
import mn.biyelelt.ui.dialog.FileQuestions;
import mn.biyelelt.ui.dock.Dock;
import mn.biyelelt.ui.keep.KeepingModel;
import mn.biyelelt.ui.password.PasswordModel;
import mn.biyelelt.ui.session.NothingDone;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.sheet.Sheet;
import mn.biyelelt.ui.text.Words;

/// What the features of one window share.
///
/// @param dock    where the panes stand
/// @param keeping  backups and earlier states of the workspace
/// @param password the workspace's
/// @param sheet   shows one page over the window
public record Desk(DeskModel model, KeepingModel keeping, PasswordModel password, Dock dock, Sheet sheet, Tools tools,
        FileQuestions questions) {

    public Words words() {
        return tools.words();
    }

    /// Whether there is a plan on the desk.
    public Ability hasPlan() {
        return Ability.when(Bindings.createBooleanBinding(() -> model.open().get().isPresent(), model.open()),
                "ui.unable.noPlan");
    }

    /// Does something with the plan on the desk, if there is one; what is being typed is kept before.
    public void withPlan(Consumer<PlanOnDesk> action) {
        dock.finishEditing();
        model.open().get().ifPresent(action);
    }

    /// Says why a command did nothing.
    public void tellNothing(NothingDone why) {
        model.tellBriefly(NothingWords.of(why, words()));
    }

    /// A property of whichever plan is on the desk; false without one.
    public ObservableBooleanValue following(Function<PlanDesk, ObservableBooleanValue> property) {
        var state = new SimpleBooleanProperty();
        model.open().subscribe((Optional<PlanOnDesk> open) -> {
            state.unbind();
            open.ifPresentOrElse(plan -> state.bind(property.apply(plan.desk())), () -> state.set(false));
        });
        return state;
    }
}
