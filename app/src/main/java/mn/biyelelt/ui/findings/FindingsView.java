package mn.biyelelt.ui.findings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import mn.biyelelt.ui.findings.PanelLine.Item;
import mn.biyelelt.ui.text.Words;

/// The check list below the table: a bar of filters, the findings in groups, the reason that is asked for. Only lines in sight are
/// drawn.
public final class FindingsView extends BorderPane {

    private final FindingsModel model;
    private final Accepting accepting;
    private final Words words;
    private final Runnable leave;
    private final ListView<PanelLine> list = new ListView<>();
    private final Label empty = new Label();
    private boolean following;
    private boolean choosing;

    /// @param leave shows the cell that was gone to, and gives it the keyboard
    /// @param more  controls at the right end of the bar
    public FindingsView(FindingsModel model, Accepting accepting, SectionNames sections, Words words, Runnable leave,
            Node... more) {
        this.model = model;
        this.accepting = accepting;
        this.words = words;
        this.leave = leave;
        getStyleClass().add("findings");
        list.setId("findings");
        list.accessibleTextProperty().bind(words.of("finding.list"));
        var heights = new PlainHeights();
        list.setCellFactory(_ -> new FindingLine(model, words, sections, heights, this::act));
        list.setPlaceholder(empty);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                go();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe((_, line) -> choose(line));
        var bar = new FilterBar(model, words, sections, more);
        bar.managedProperty().bind(bar.visibleProperty());
        setTop(bar);
        setCenter(list);
        setBottom(new ReasonBar(accepting, words, list::requestFocus));
        model.lines().subscribe(this::show);
        model.chosen().subscribe(this::follow);
        bar.visibleProperty().bind(accepting.asked().map(Optional::isEmpty));
        accepting.asked().subscribe(this::showAsked);
        words.follow(list, ListView::refresh);
    }

    @Override
    public void requestFocus() {
        if (accepting.asked().get().isEmpty()) {
            list.requestFocus();
        }
        if (list.getSelectionModel().isEmpty()) {
            firstItem(0, 1).ifPresent(list.getSelectionModel()::select);
        }
    }

    /// With large type the list is low: while a reason is asked for, the line it is about needs the room more than the filters do.
    private void showAsked() {
        accepting.asked().get().map(this::indexOf).filter(index -> index >= 0).ifPresent(index -> {
            list.getSelectionModel().select(index.intValue());
            // first the heights, of the list and of the line with its buttons: where it is scrolled to depends on them
            layout();
            list.scrollTo(index);
        });
    }

    private void act(FindingLine.Action action, Listed listed) {
        switch (action) {
            case FIX -> model.fix(listed);
            case ACCEPT -> accepting.ask(listed);
            case WITHDRAW -> accepting.withdraw(listed);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> go();
            case UP -> step(-1);
            case DOWN -> step(1);
            case HOME -> firstItem(0, 1).ifPresent(this::select);
            case END -> firstItem(list.getItems().size() - 1, -1).ifPresent(this::select);
            default -> {
                return;
            }
        }
        if (event.getCode() != KeyCode.ENTER || !list.getSelectionModel().isEmpty()) {
            event.consume();
        }
    }

    private void step(int by) {
        firstItem(list.getSelectionModel().getSelectedIndex() + by, by).ifPresent(this::select);
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 2));
    }

    /// The nearest finding from a line on, past headings.
    private Optional<Integer> firstItem(int from, int by) {
        for (int i = from; i >= 0 && i < list.getItems().size(); i += by) {
            if (list.getItems().get(i) instanceof Item) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void go() {
        if (model.goToChosen()) {
            leave.run();
        }
    }

    /// The list is in the midst of selecting and bears no other selection meanwhile, as with a heading, which chooses nothing.
    private void choose(PanelLine line) {
        if (!following) {
            choosing = true;
            model.choose(line instanceof Item(Listed listed) ? Optional.of(listed) : Optional.empty());
            choosing = false;
        }
    }

    private void show(List<PanelLine> lines) {
        following = true;
        PanelLines.replace(list.getItems(), lines);
        following = false;
        empty.setText(whyEmpty());
        follow(model.chosen().get());
    }

    private String whyEmpty() {
        Findings found = model.findings().get();
        if (found.all().stream().anyMatch(Listed::isOpen)) {
            return words.get("finding.noneShown");
        }
        return words.get(found.isBegun() ? "finding.nothing" : "finding.nothingYet");
    }

    private void follow(Optional<Listed> chosen) {
        if (choosing) {
            return;
        }
        following = true;
        int index = chosen.map(this::indexOf).orElse(-1);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (index != list.getSelectionModel().getSelectedIndex()) {
            select(index);
        }
        following = false;
    }

    private int indexOf(Listed wanted) {
        int similar = -1;
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof Item(Listed listed)) {
                if (listed.finding().equals(wanted.finding())) {
                    return i;
                }
                similar = similar < 0 && listed.sameAs(wanted) ? i : similar;
            }
        }
        return similar;
    }
}
