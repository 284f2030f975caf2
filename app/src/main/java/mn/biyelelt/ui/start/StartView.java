package mn.biyelelt.ui.start;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.dialog.FileDrop;
import mn.biyelelt.ui.text.Words;

/// The window before a workspace is open: the last workspaces, open, new, the sample; and what is wrong with a file.
public final class StartView extends StackPane {

    private final StartModel model;
    private final Words words;

    /// @param language changes the language of the window
    public StartView(StartModel model, Words words, Runnable language) {
        this.model = model;
        this.words = words;
        getStyleClass().add("start");
        var column = new VBox(title(), failure(), new PasswordBox(model, words), recent(), openButtons(),
                newWorkspace(), busy());
        column.getStyleClass().add("start-column");
        column.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(column, corner(language));
        FileDrop.on(this, files -> model.open(files.getFirst()));
    }

    private VBox title() {
        var name = label("ui.start.title", "start-title");
        return new VBox(name, label("ui.start.subtitle", "start-subtitle"));
    }

    /// In the corner, and the last that Tab reaches.
    private HBox corner(Runnable language) {
        var other = new Button();
        other.setId("start-language");
        other.getStyleClass().add("flat");
        other.textProperty().bind(words.of("ui.command.language"));
        other.setOnAction(_ -> language.run());
        var corner = new HBox(other);
        corner.getStyleClass().add("start-corner");
        corner.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(corner, Pos.TOP_RIGHT);
        return corner;
    }

    private Label failure() {
        var label = new Label();
        label.setId("start-failure");
        label.getStyleClass().add("start-failure");
        label.setWrapText(true);
        label.textProperty().bind(model.problem());
        label.visibleProperty().bind(model.problem().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private VBox recent() {
        var box = new VBox();
        box.getStyleClass().add("start-recent");
        List<Path> files = model.recent();
        if (!files.isEmpty()) {
            box.getChildren().add(label("ui.start.recent", "start-heading"));
        }
        files.stream().limit(5).forEach(file -> {
            var link = new Hyperlink(file.toString());
            link.setOnAction(_ -> model.open(file));
            box.getChildren().add(link);
        });
        return box;
    }

    private HBox openButtons() {
        var open = button("start-open", words.of("ui.start.open"), model::askAndOpen);
        var sample = button("start-sample", words.of("ui.start.sample"), model::openSample);
        sample.getStyleClass().add("accent");
        var row = new HBox(sample, open, label("desk.start.drop", "quiet"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("start-row");
        return row;
    }

    private VBox newWorkspace() {
        var name = new TextField();
        name.setId("start-office");
        name.accessibleTextProperty().bind(words.of("ui.start.office"));
        name.promptTextProperty().bind(words.of("ui.start.officeExample"));
        var label = label("ui.start.office", "form-label");
        label.setLabelFor(name);
        var make = button("start-new", words.of("ui.start.new"), () -> model.askAndMake(name.getText()));
        make.disableProperty().bind(name.textProperty().isEmpty().or(model.busy()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(name, make);
        row.getStyleClass().add("start-row");
        var box = new VBox(label("ui.start.newHeading", "start-heading"), label, row);
        box.getStyleClass().add("start-new-box");
        return box;
    }

    private ProgressBar busy() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(model.busy());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private Label label(String key, String style) {
        var label = new Label();
        label.textProperty().bind(words.of(key));
        label.getStyleClass().add(style);
        return label;
    }

    private Button button(String id, ObservableValue<String> text, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.textProperty().bind(text);
        button.setOnAction(_ -> action.run());
        if (!id.equals("start-new")) {
            button.disableProperty().bind(model.busy());
        }
        return button;
    }
}
