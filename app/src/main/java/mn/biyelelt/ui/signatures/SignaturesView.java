package mn.biyelelt.ui.signatures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.ui.pages.PaperSlip;
import mn.biyelelt.ui.text.Words;

/// The paper's signature blocks: above as they will print, below the fields of each.
public final class SignaturesView extends StackPane {

    private final SignatureModel model;
    private final Supplier<List<Person>> people;
    private final Supplier<LocalDate> today;
    private final Words words;
    private final FlowPane column = new FlowPane();
    private final List<SignatureBox> boxes = new ArrayList<>();
    private final Label none = new Label();

    /// @param people the directory as it is now
    /// @param today  the example of a date that an empty field shows
    public SignaturesView(SignatureModel model, Supplier<List<Person>> people, Supplier<LocalDate> today,
            Words words) {
        this.model = model;
        this.people = people;
        this.today = today;
        this.words = words;
        setId("signatures");
        column.getStyleClass().add("signature-column");
        none.textProperty().bind(words.of("ui.signatures.none"));
        none.setWrapText(true);
        none.getStyleClass().add("quiet");
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var slip = new PaperSlip();
        var page = new VBox(slip, scroll);
        page.getStyleClass().add("signature-page");
        // in large type the paper would leave the fields no room
        slip.maxHeightProperty().bind(page.heightProperty().divide(2));
        getChildren().setAll(page);
        model.entries().subscribe(this::show);
        model.picture().subscribe(slip::show);
    }

    @Override
    public void requestFocus() {
        if (!boxes.isEmpty()) {
            boxes.getFirst().begin();
        }
    }

    /// Keeps what is being typed.
    public void finishEditing() {
        boxes.forEach(SignatureBox::keep);
    }

    private void show(List<SignatureEntry> entries) {
        if (sameBlocks(entries)) {
            for (int i = 0; i < entries.size(); i++) {
                boxes.get(i).show(entries.get(i));
            }
        } else {
            boxes.clear();
            getChildren().remove(1, getChildren().size());
            entries.forEach(entry -> boxes.add(new SignatureBox(entry, model, people, today, words)));
            boxes.forEach(box -> box.offerNamesIn(this));
            column.getChildren().setAll(boxes);
            if (entries.isEmpty()) {
                column.getChildren().add(none);
            }
        }
    }

    private boolean sameBlocks(List<SignatureEntry> entries) {
        return !entries.isEmpty() && boxes.stream().map(SignatureBox::block).toList()
                .equals(entries.stream().map(SignatureEntry::block).toList());
    }
}
