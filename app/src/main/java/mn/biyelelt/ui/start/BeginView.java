package mn.biyelelt.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.control.Named;
import mn.biyelelt.ui.newplan.NewPlanView;
import mn.biyelelt.ui.sheet.LabelledField;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// Beginning a plan before a workspace is open: the form with a picture of its page, then the workspace that gets the plan, or the
/// office of a new one.
final class BeginView extends VBox {

    private final StartModel start;
    private final BeginModel model;
    private final Words words;
    private final NewPlanView forms;
    private final TextField officeField = new TextField();
    private final BooleanProperty missing = new SimpleBooleanProperty();

    BeginView(StartModel start, BeginModel model, Words words) {
        this.start = start;
        this.model = model;
        this.words = words;
        forms = new NewPlanView(model.plan(), words);
        getStyleClass().add("start-begin");
        var office = office();
        office.visibleProperty().bind(model.into().map(Optional::isEmpty));
        office.managedProperty().bind(office.visibleProperty());
        getChildren().setAll(forms);
        if (!model.present().isEmpty()) {
            getChildren().add(new LabelledField("desk.start.where", workspaces(), words));
        }
        getChildren().add(office);
    }

    /// The sheet's page.
    ///
    /// @param begin gets what is to be begun
    SheetPage page(Consumer<Beginning> begin) {
        var button = new WordButton("begin-plan", "desk.newPlan.begin", words,
                () -> model.beginning().ifPresentOrElse(begin, this::askOffice));
        button.setDefaultButton(true);
        model.plan().form().subscribe(form -> button.setDisable(form.isEmpty()));
        var scroll = new ScrollPane(this);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("start-begin-scroll");
        return new SheetPage(words.of("desk.newPlan.title"), "newPlan", scroll, forms.first(), List.of(button),
                SheetPage.Width.NARROW,
                () -> {
                });
    }

    /// What is missing is told and gone to, as a button that does nothing says nothing.
    private void askOffice() {
        missing.set(true);
        officeField.requestFocus();
    }

    private Label officeMissing() {
        var told = new Label();
        told.setId("start-office-missing");
        told.getStyleClass().add("sheet-problem");
        told.textProperty().bind(words.of("desk.start.officeMissing"));
        told.visibleProperty().bind(missing.and(model.office().isEmpty()));
        told.managedProperty().bind(told.visibleProperty());
        return told;
    }

    private ComboBox<Optional<Recent>> workspaces() {
        var box = new ComboBox<Optional<Recent>>();
        box.setId("begin-where");
        box.setMaxWidth(Double.MAX_VALUE);
        var choices = new ArrayList<Optional<Recent>>();
        model.present().forEach(recent -> choices.add(Optional.of(recent)));
        choices.add(Optional.empty());
        box.getItems().setAll(choices);
        box.setConverter(new Named<>(
                recent -> recent.map(Recent::name).orElseGet(() -> words.get("desk.start.fresh"))));
        box.valueProperty().bindBidirectional(model.into());
        return box;
    }

    private GridPane office() {
        var grid = new GridPane();
        grid.getStyleClass().add("start-office-grid");
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            grid.getColumnConstraints().add(column);
        }
        grid.add(new VBox(
                field(officeField, "start-office", "ui.start.office", "ui.start.officeExample", model.office()),
                officeMissing()), 0, 0, 2, 1);
        grid.add(field("start-aimag", "desk.start.aimag", "desk.start.aimagExample", model.aimag()), 0, 1);
        grid.add(field("start-soum", "desk.start.soum", "desk.start.soumExample", model.soum()), 1, 1);
        grid.add(field("start-keeper", "desk.start.keeper", "desk.start.keeperExample", model.keeper()), 0, 2);
        grid.add(field("start-position", "desk.start.position", "desk.start.positionExample", model.position()), 1, 2);
        grid.add(place(), 0, 3, 2, 1);
        return grid;
    }

    private HBox place() {
        var told = new Label();
        told.getStyleClass().add("quiet");
        told.setWrapText(true);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        told.textProperty().bind(Bindings.createStringBinding(
                () -> words.get("desk.start.place", "folder", model.folder()), model.file(), words.messages()));
        var other = new WordButton("start-place", "desk.start.otherPlace", words,
                () -> start.askPlace().ifPresent(file -> model.file().set(Optional.of(file))));
        other.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(told, other);
        line.getStyleClass().add("start-row");
        return line;
    }

    private LabelledField field(String id, String key, String example, StringProperty text) {
        return field(new TextField(), id, key, example, text);
    }

    private LabelledField field(TextField field, String id, String key, String example, StringProperty text) {
        field.setId(id);
        field.promptTextProperty().bind(words.of(example));
        field.textProperty().bindBidirectional(text);
        return new LabelledField(key, field, words);
    }
}
