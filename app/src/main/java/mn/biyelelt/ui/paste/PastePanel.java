package mn.biyelelt.ui.paste;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mn.biyelelt.edit.paste.Cleaning;
import mn.biyelelt.ui.control.Keyboard;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// Shows under the table what pasting would change, lets the person choose how, and does it on Enter.
public final class PastePanel extends VBox {

    private static final int MOST_LINES = 300;

    private final PasteModel model;
    private final Words words;
    private final Runnable back;
    private final Label summary = new Label();
    private final Label mended = new Label();
    private final CheckBox clean = new CheckBox();
    private final CheckBox legacy = new CheckBox();
    private final ToggleGroup manners = new ToggleGroup();
    private final Map<PasteManner, RadioButton> buttons = new EnumMap<>(PasteManner.class);
    private final ListView<PasteEdit> edits = new ListView<>();
    private final Button accept = new Button();
    private boolean showing;

    /// @param back gives the keyboard back to the table
    public PastePanel(PasteModel model, Words words, Runnable back) {
        this.model = model;
        this.words = words;
        this.back = back;
        setId("paste-panel");
        getStyleClass().add("tool-panel");
        summary.getStyleClass().add("tool-title");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        mended.getStyleClass().add("quiet");
        mended.setWrapText(true);
        mended.managedProperty().bind(mended.visibleProperty());
        edits.managedProperty().bind(edits.visibleProperty());
        edits.setId("paste-edits");
        edits.getStyleClass().add("edit-list");
        edits.setCellFactory(_ -> new PasteEditCell());
        edits.accessibleTextProperty().bind(words.of("grid.paste.edits"));
        getChildren().setAll(summary, options(), mended, edits, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        managedProperty().bind(visibleProperty());
        model.offer().subscribe(this::show);
        words.follow(this, panel -> panel.show(panel.model.offer().get()));
    }

    private Region options() {
        var row = new FlowPane(radio(PasteManner.OVER_CELLS, "grid.paste.overCells"),
                radio(PasteManner.NEW_ROWS, "grid.paste.newRows"), radio(PasteManner.ONE_CELL, "grid.paste.oneCell"),
                check(clean, "paste-clean", "grid.paste.clean"), check(legacy, "paste-legacy", "grid.paste.legacy"));
        row.getStyleClass().add("tool-row");
        clean.selectedProperty().subscribe(on -> unlessShowing(() -> model.clean(on)));
        legacy.selectedProperty().subscribe(on -> unlessShowing(() -> model.decode(on)));
        return row;
    }

    private RadioButton radio(PasteManner manner, String key) {
        var radio = new RadioButton();
        radio.setId("paste-" + manner.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        radio.textProperty().bind(words.of(key));
        radio.setToggleGroup(manners);
        radio.managedProperty().bind(radio.visibleProperty());
        radio.selectedProperty().subscribe(on -> unlessShowing(() -> {
            if (on) {
                model.choose(manner);
            }
        }));
        buttons.put(manner, radio);
        return radio;
    }

    private CheckBox check(CheckBox box, String id, String key) {
        box.setId(id);
        box.textProperty().bind(words.of(key));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Region buttons() {
        accept.setId("paste-accept");
        accept.textProperty().bind(words.of("grid.paste.accept"));
        accept.getStyleClass().add("accent");
        accept.setOnAction(_ -> finish(model::accept));
        var cancel = new WordButton("paste-cancel", "grid.paste.cancel", words, () -> finish(model::cancel));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(space, cancel, accept);
        row.getStyleClass().add("tool-row");
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            finish(model::cancel);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            finish(model::accept);
            event.consume();
        }
    }

    private void finish(Runnable action) {
        action.run();
        back.run();
    }

    private void unlessShowing(Runnable action) {
        if (!showing) {
            action.run();
        }
    }

    private void show(Optional<PasteOffer> offer) {
        boolean offered = offer.filter(shown -> !shown.isPlain()).isPresent();
        setVisible(offered);
        showing = true;
        offer.ifPresent(this::fill);
        showing = false;
        if (offered && !Keyboard.isIn(this)) {
            accept.requestFocus();
        }
    }

    private void fill(PasteOffer offer) {
        PastePlan plan = offer.plan();
        summary.setText(words.get("grid.paste.summary", "cells", plan.cells(), "rows", plan.rows())
                + (plan.lines() > 0 ? " " + words.get("grid.paste.lines", "count", plan.lines()) : "")
                + (plan.leftOut() > 0 ? " " + words.get("grid.paste.leftOut", "count", plan.leftOut()) : ""));
        mended.setText(mended(offer));
        mended.setVisible(!offer.cleaned().isEmpty());
        edits.setVisible(!plan.edits().isEmpty());
        buttons.forEach((manner, radio) -> {
            radio.setVisible(offer.manners().contains(manner) && offer.manners().size() > 1);
            radio.setSelected(manner == offer.manner());
        });
        clean.setVisible(!offer.cleaned().isEmpty());
        clean.setSelected(offer.cleaning());
        legacy.setVisible(offer.cleaned().containsKey(Cleaning.LEGACY) && offer.cleaning());
        legacy.setSelected(offer.legacy());
        edits.getItems().setAll(plan.edits().stream().limit(MOST_LINES).toList());
        accept.setDisable(plan.changes().isEmpty());
    }

    private String mended(PasteOffer offer) {
        String list = List.of(Cleaning.values()).stream().filter(offer.cleaned()::containsKey)
                .map(cleaning -> name(cleaning) + " " + offer.cleaned().get(cleaning))
                .collect(Collectors.joining(" · "));
        return offer.cleaning()
                ? words.get("grid.paste.cleaned", "list", list)
                : words.get("grid.paste.uncleaned", "list", list);
    }

    private String name(Cleaning cleaning) {
        return switch (cleaning) {
            case BLANKS -> words.get("grid.paste.blanks");
            case HIDDEN -> words.get("grid.paste.hidden");
            case LOOK_ALIKES -> words.get("grid.paste.lookAlikes");
            case SPACING -> words.get("grid.paste.spacing");
            case LEGACY -> words.get("grid.paste.legacyText");
        };
    }
}
