package mn.biyelelt.ui.people;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import mn.biyelelt.ui.people.Renames.Offer;
import mn.biyelelt.ui.text.Words;

/// Says below the directory where a changed name still stands as it was, and writes the new one there when it is told to.
final class RenameBar extends HBox {

    private final Renames renames;
    private final Words words;
    private final Label told = new Label();
    private final Button write = new Button();

    /// @param done is told what was written, in a sentence
    RenameBar(Renames renames, Words words, Consumer<String> done) {
        this.renames = renames;
        this.words = words;
        getStyleClass().add("rename-bar");
        setSpacing(12);
        setAlignment(Pos.CENTER_LEFT);
        told.setId("people-renamed");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        write.setId("people-rename");
        write.setMinWidth(USE_PREF_SIZE);
        write.managedProperty().bind(write.visibleProperty());
        write.setOnAction(_ -> renames.offer().filter(Offer::isOpen).ifPresent(offer -> {
            renames.write(offer.renaming());
            done.accept(written(offer));
            refresh();
        }));
        managedProperty().bind(visibleProperty());
        getChildren().setAll(told, write);
        words.follow(this, RenameBar::refresh);
        refresh();
    }

    /// Looks where names stand now.
    void refresh() {
        Optional<Offer> offer = renames.offer();
        setVisible(offer.isPresent());
        write.setVisible(offer.filter(Offer::isOpen).isPresent());
        offer.ifPresent(this::show);
    }

    private void show(Offer offer) {
        String open = offer.isOpen()
                ? words.get("ui.people.renamed", "from", offer.renaming().from(), "plans", offer.plans(), "rows",
                        offer.rows(), "signatures", offer.signatures())
                : "";
        told.setText((open + " " + kept(offer)).strip());
        write.setText(words.get("ui.people.rename", "to", offer.renaming().to()));
    }

    private String written(Offer offer) {
        return (words.get("ui.people.renameDone", "to", offer.renaming().to(), "count", offer.rows()
                + offer.signatures()) + " " + kept(offer)).strip();
    }

    private String kept(Offer offer) {
        return offer.kept() == 0
                ? ""
                : words.get("ui.people.renameKept", "from", offer.renaming().from(), "count", offer.kept());
    }
}
