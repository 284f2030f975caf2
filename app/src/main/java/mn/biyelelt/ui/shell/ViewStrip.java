package mn.biyelelt.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// Says that the plan is looked at in another form than the usual one, what that form does not show, and leads back.
final class ViewStrip extends HBox {

    private final DeskModel model;
    private final Words words;
    private final Label text = new Label();

    ViewStrip(DeskModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("view-strip");
        getStyleClass().add("view-strip");
        var back = new WordButton("view-back", "ui.view.back", words,
                () -> model.open().get().ifPresent(plan -> plan.view().choose(plan.view().usual())));
        back.getStyleClass().addAll("flat", "small");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        text.setMinWidth(0);
        getChildren().setAll(text, space, back);
        back.setMinWidth(USE_PREF_SIZE);
        model.open().subscribe(open -> {
            open.ifPresent(plan -> {
                plan.view().view().subscribe(this::tell);
                plan.desk().plan().subscribe(this::tell);
            });
            tell();
        });
        words.follow(this, ViewStrip::tell);
    }

    private void tell() {
        boolean other = model.open().get().filter(plan -> plan.view().isOther()).isPresent();
        setVisible(other);
        setManaged(other);
        if (other) {
            model.open().get().ifPresent(plan -> {
                String form = words.name(plan.view().form().name());
                String hidden = plan.hidden().of(plan.view().hidden());
                text.setText(hidden.isEmpty()
                        ? words.get("ui.view.other", "form", form)
                        : words.get("ui.view.otherHides", "form", form, "fields", hidden));
            });
        }
    }
}
