package mn.biyelelt.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.text.Words;

/// What one can begin with: a new plan, a file, the sample; each with a line of what comes then.
final class StartActions extends VBox {

    private final StartModel model;
    private final Words words;
    private final Button plan;

    /// @param begin asks for the form of a new plan
    StartActions(StartModel model, Words words, Runnable begin) {
        this.model = model;
        this.words = words;
        getStyleClass().add("start-actions");
        var heading = new Label();
        heading.textProperty().bind(words.of("ui.start.newHeading"));
        heading.getStyleClass().add("start-heading");
        plan = action("start-new", "icon-plan", "desk.start.newPlan", "desk.start.newPlanNote", begin);
        plan.getStyleClass().add("accent");
        getChildren().setAll(heading, plan,
                action("start-open", "icon-folder", "ui.start.open", "desk.start.openNote", model::askAndOpen),
                action("start-sample", "icon-sample", "ui.start.sample", "desk.start.sampleNote", model::openSample),
                drop());
    }

    void takeKeyboard() {
        plan.requestFocus();
    }

    private Button action(String id, String icon, String title, String note, Runnable action) {
        var sign = new Region();
        sign.getStyleClass().addAll("icon", icon);
        var ground = new StackPane(sign);
        ground.getStyleClass().add("start-action-sign");
        var told = new VBox(label(title, "start-action-title"), label(note, "start-action-note"));
        told.getStyleClass().add("start-action-told");
        var line = new HBox(ground, told);
        line.getStyleClass().add("start-card-line");
        var button = new Button("", line);
        button.setId(id);
        button.getStyleClass().add("start-action");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.textProperty().bind(words.of(title));
        button.accessibleHelpProperty().bind(words.of(note));
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(model.busy());
        return button;
    }

    private StackPane drop() {
        var told = label("desk.start.drop", "quiet");
        var place = new StackPane(told);
        place.getStyleClass().add("start-drop");
        return place;
    }

    private Label label(String key, String style) {
        var label = new Label();
        label.textProperty().bind(words.of(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
