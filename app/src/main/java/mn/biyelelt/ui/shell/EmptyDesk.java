package mn.biyelelt.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.ui.text.Words;

/// A workspace without plans: says how to begin, with a button for each form.
final class EmptyDesk extends StackPane {

    EmptyDesk(DeskModel model, Words words) {
        getStyleClass().add("empty-desk");
        var heading = new Label();
        heading.textProperty().bind(words.of("ui.desk.empty"));
        heading.getStyleClass().add("start-heading");
        var column = new VBox(heading);
        column.getStyleClass().add("start-column");
        column.setMaxHeight(USE_PREF_SIZE);
        for (Form form : model.forms()) {
            var button = new Button();
            button.setId("new-" + form.id());
            button.setMaxWidth(Double.MAX_VALUE);
            button.textProperty().bind(Bindings.createStringBinding(() -> words.name(form.name()), words.messages()));
            button.setOnAction(_ -> model.begin(form));
            column.getChildren().add(button);
        }
        getChildren().setAll(column);
    }

    /// Puts the keyboard to the first form.
    void takeKeyboard() {
        applyCss();
        ((VBox) getChildren().getFirst()).getChildren().stream().filter(Button.class::isInstance).findFirst()
                .ifPresent(Node::requestFocus);
    }
}
