package mn.biyelelt.ui.password;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.text.Words;

/// Sets, changes or removes the password. What is new is typed twice, and it is said beforehand that nobody can bring a forgotten
/// one back. Enter does it.
public final class PasswordView extends VBox {

    /// What shall become of the password.
    public enum Wish {
        SET,
        CHANGE,
        REMOVE
    }

    private static final int SHORT = 8;

    private final Wish wish;
    private final PasswordModel model;
    private final Words words;
    private final PasswordEntry present;
    private final PasswordEntry wanted;
    private final PasswordEntry again;

    public PasswordView(Wish wish, PasswordModel model, Words words) {
        this.wish = wish;
        this.model = model;
        this.words = words;
        present = new PasswordEntry("password-present", "keep.password.present", words);
        wanted = new PasswordEntry("password-wanted", "keep.password.wanted", words);
        again = new PasswordEntry("password-again", "keep.password.again", words);
        getStyleClass().add("sheet-form");
        model.forgetProblem();
        getChildren().add(warning());
        switch (wish) {
            case SET -> getChildren().addAll(wanted, again);
            case CHANGE -> getChildren().addAll(present, wanted, again);
            case REMOVE -> getChildren().add(present);
        }
        List.of(present, wanted, again).forEach(entry -> entry.field().editableProperty().bind(model.busy().not()));
        getChildren().addAll(advice(), problem());
    }

    /// The sheet's page.
    ///
    /// @param close is run when it is done
    public SheetPage page(Runnable close) {
        var button = new Button();
        button.setId("password-do");
        button.getStyleClass().add(wish == Wish.REMOVE ? "danger" : "accent");
        button.setDefaultButton(true);
        button.textProperty().bind(words.of(switch (wish) {
            case SET -> "keep.password.set";
            case CHANGE -> "keep.password.change";
            case REMOVE -> "keep.password.remove";
        }));
        button.disableProperty().bind(model.busy().or(isComplete().not()));
        button.setOnAction(_ -> carryOut(close));
        PasswordEntry first = wish == Wish.SET ? wanted : present;
        return new SheetPage(words.of(switch (wish) {
            case SET -> "keep.password.setTitle";
            case CHANGE -> "keep.password.changeTitle";
            case REMOVE -> "keep.password.removeTitle";
        }), "safety", this, first.field(), List.of(button), SheetPage.Width.NARROW, this::forget);
    }

    private void carryOut(Runnable close) {
        switch (wish) {
            case SET -> model.set(taken(), close);
            case CHANGE -> model.change(present.take(), taken(), close);
            case REMOVE -> model.remove(present.take(), close);
        }
        (wish == Wish.SET ? wanted : present).field().requestFocus();
    }

    private Password taken() {
        again.text().set("");
        return wanted.take();
    }

    private void forget() {
        for (PasswordEntry entry : List.of(present, wanted, again)) {
            entry.text().set("");
        }
    }

    private BooleanBinding isComplete() {
        BooleanBinding old = present.text().isNotEmpty();
        BooleanBinding same = wanted.text().isNotEmpty().and(wanted.text().isEqualTo(again.text()));
        return switch (wish) {
            case SET -> same;
            case CHANGE -> old.and(same);
            case REMOVE -> old;
        };
    }

    private Label warning() {
        Label label = text("password-warning");
        label.textProperty().bind(words.of(wish == Wish.REMOVE ? "keep.password.removeNote" : "keep.password.warning"));
        return label;
    }

    /// While what is new is short, or the second time is another; and that files are being written, which is no failure.
    private Label advice() {
        Label label = text("password-advice");
        label.getStyleClass().add("quiet");
        label.textProperty().bind(Bindings.createStringBinding(() -> {
            if (model.busy().get()) {
                return words.get("keep.password.writing");
            }
            String typed = wanted.text().get();
            if (!again.text().get().isEmpty() && !typed.equals(again.text().get())) {
                return words.get("keep.password.different");
            }
            return !typed.isEmpty() && typed.length() < SHORT ? words.get("keep.password.short") : "";
        }, wanted.text(), again.text(), model.busy(), words.messages()));
        return label;
    }

    private Label problem() {
        Label label = text("password-problem");
        label.getStyleClass().add("sheet-problem");
        label.textProperty().bind(model.problem());
        label.visibleProperty().bind(label.textProperty().isNotEmpty().and(model.busy().not()));
        return label;
    }

    private static Label text(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        return label;
    }
}
