package mn.biyelelt.ui.start;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.text.Words;

/// The last workspaces, one card each; for a person who has none yet, what the program is good for.
final class RecentList extends VBox {

    private final StartModel model;
    private final Words words;

    RecentList(StartModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("start-recent");
        model.recent().list().subscribe(this::show);
        words.follow(this, list -> list.show(list.model.recent().list().get()));
    }

    /// @return whether there is a workspace to take it
    boolean takeKeyboard() {
        return getChildren().stream().filter(RecentCard.class::isInstance).map(RecentCard.class::cast).findFirst()
                .map(card -> {
                    card.takeKeyboard();
                    return true;
                }).orElse(false);
    }

    private void show(List<Recent> recent) {
        if (recent.isEmpty()) {
            getChildren().setAll(line("desk.start.welcome", "start-heading"), step("1", "desk.start.step1"),
                    step("2", "desk.start.step2"), step("3", "desk.start.step3"));
            return;
        }
        // a card that has the keyboard keeps it when more becomes known of it
        int focused = focusedCard();
        getChildren().setAll(line("ui.start.recent", "start-heading"));
        recent.forEach(each -> getChildren().add(new RecentCard(each, model, words)));
        if (focused > 0 && focused < getChildren().size()) {
            ((RecentCard) getChildren().get(focused)).takeKeyboard();
        }
    }

    private int focusedCard() {
        for (int i = 1; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    /// What a person does in the year, as a card with its number.
    private HBox step(String number, String key) {
        var sign = new Label(number);
        sign.getStyleClass().add("start-step-number");
        Label told = line(key, "start-step-told");
        told.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(told, Priority.ALWAYS);
        var step = new HBox(sign, told);
        step.getStyleClass().add("start-step");
        return step;
    }

    private Label line(String key, String style) {
        var label = new Label(words.get(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
