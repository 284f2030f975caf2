package mn.biyelelt.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.ui.newplan.NewPlanModel;

/// What a person says to begin a plan before a workspace is open: form and year, and the workspace: one of the last, or a new one
/// with its office. Nothing is made before it is asked for.
public final class BeginModel {

    private final NewPlanModel plan;
    private final List<Recent> present;
    private final Path usual;
    private final ObjectProperty<Optional<Recent>> into;
    private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty office = new SimpleStringProperty("");
    private final StringProperty aimag = new SimpleStringProperty("");
    private final StringProperty soum = new SimpleStringProperty("");
    private final StringProperty keeper = new SimpleStringProperty("");
    private final StringProperty position = new SimpleStringProperty("");

    /// @param present the last workspaces that are there, the latest first
    /// @param usual   folder where a new workspace will lie unless another place is chosen
    BeginModel(NewPlanModel plan, List<Recent> present, Path usual) {
        this.plan = plan;
        this.present = List.copyOf(present);
        this.usual = usual;
        into = new SimpleObjectProperty<>(present.stream().findFirst());
    }

    NewPlanModel plan() {
        return plan;
    }

    /// The workspaces to choose from beside a new one.
    List<Recent> present() {
        return present;
    }

    /// The workspace that the plan comes into; empty for a new one.
    ObjectProperty<Optional<Recent>> into() {
        return into;
    }

    /// The file chosen for a new workspace; empty for the usual place.
    ObjectProperty<Optional<Path>> file() {
        return file;
    }

    StringProperty office() {
        return office;
    }

    StringProperty aimag() {
        return aimag;
    }

    StringProperty soum() {
        return soum;
    }

    StringProperty keeper() {
        return keeper;
    }

    StringProperty position() {
        return position;
    }

    /// Folder that a new workspace will lie in.
    Path folder() {
        return file.get().map(chosen -> chosen.toAbsolutePath().getParent()).orElse(usual);
    }

    /// What is to be begun; empty while something is missing.
    Optional<Beginning> beginning() {
        return into.get().isPresent() || !office.get().isBlank()
                ? plan.form().get().map(form -> new Beginning(form, plan.year().get(), place()))
                : Optional.empty();
    }

    private Beginning.Place place() {
        return into.get().<Beginning.Place>map(recent -> new Beginning.Present(recent.file()))
                .orElseGet(() -> new Beginning.Fresh(file.get(),
                        new Office(office.get().strip(), "", aimag.get().strip(), soum.get().strip()),
                        keeper.get().strip(), position.get().strip()));
    }
}
