package mn.biyelelt.ui.people;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.control.FittedHeight;
import mn.biyelelt.ui.sheet.LabelledField;
import mn.biyelelt.ui.sheet.TabLeaves;
import mn.biyelelt.ui.text.Words;

/// Labelled fields one under another, which say when what was typed is to be kept: on leaving a field and on Enter.
public final class EntryFields extends VBox {

    private static final int LEAST_LINES = 3;
    private static final int MOST_LINES = 10;

    private final Words words;
    private final Runnable keep;

    /// @param keep is run when a field was left
    public EntryFields(Words words, Runnable keep) {
        this.words = words;
        this.keep = keep;
        getStyleClass().add("entry-fields");
    }

    /// Adds a field of one line.
    public TextField line(String id, String label) {
        var field = new TextField();
        field.setOnAction(_ -> keep.run());
        add(id, label, field);
        return field;
    }

    /// Adds a field of several lines, as high as its text; Tab leaves it.
    public TextArea lines(String id, String label) {
        var area = new TextArea();
        FittedHeight.keep(area, () -> LEAST_LINES, MOST_LINES, area::requestLayout);
        TabLeaves.on(area);
        add(id, label, area);
        return area;
    }

    /// Adds a tick.
    public CheckBox tick(String id, String label, Consumer<Boolean> changed) {
        var box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(words.of(label));
        box.setOnAction(_ -> changed.accept(box.isSelected()));
        getChildren().add(box);
        return box;
    }

    private void add(String id, String label, TextInputControl control) {
        control.setId(id);
        control.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep.run();
            }
        });
        getChildren().add(new LabelledField(label, control, words));
    }
}
