package mn.biyelelt.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.form.Names;
import mn.biyelelt.settings.WorkspaceCard;
import mn.biyelelt.settings.WorkspaceCard.PlanLine;
import mn.biyelelt.ui.text.Words;

/// A workspace opened lately: its first page, its office, how far its plans are, where it lies. A click or Enter opens it, Delete takes
/// it from the list.
final class RecentCard extends StackPane {

    private static final int PLANS = 3;

    private final Recent recent;
    private final StartModel model;
    private final Words words;
    private final Button first;

    RecentCard(Recent recent, StartModel model, Words words) {
        this.recent = recent;
        this.model = model;
        this.words = words;
        getStyleClass().add("start-card");
        first = recent.missing() ? button("desk.start.again", () -> model.recent().lookAt(recent.file())) : open();
        getChildren().setAll(recent.missing() ? missing() : first);
    }

    void takeKeyboard() {
        first.requestFocus();
    }

    private Button open() {
        var open = new Button("", new HBox(picture(), facts()));
        ((HBox) open.getGraphic()).getStyleClass().add("start-card-line");
        open.getStyleClass().add("start-card-button");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setAccessibleText(said());
        open.setOnAction(_ -> model.open(recent.file()));
        open.disableProperty().bind(model.busy());
        open.setContextMenu(new ContextMenu(item("desk.start.openThis", () -> model.open(recent.file())),
                item("desk.start.take", () -> model.recent().take(recent.file()))));
        open.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.recent().take(recent.file());
            }
        });
        return open;
    }

    private StackPane picture() {
        var paper = new StackPane();
        paper.getStyleClass().add("start-card-picture");
        recent.picture().ifPresentOrElse(file -> {
            var image = new ImageView(new Image(file.toUri().toString(), true));
            image.setPreserveRatio(true);
            image.fitWidthProperty().bind(paper.widthProperty().subtract(2));
            image.fitHeightProperty().bind(paper.heightProperty().subtract(2));
            paper.getChildren().setAll(image);
        }, () -> {
            var sign = new Region();
            sign.getStyleClass().addAll("icon", isLocked() ? "icon-lock" : "icon-paper");
            paper.getChildren().setAll(sign);
        });
        return paper;
    }

    private VBox facts() {
        var facts = new VBox(new Label(title()));
        facts.getChildren().getFirst().getStyleClass().add("start-card-title");
        facts.getStyleClass().add("start-card-facts");
        HBox.setHgrow(facts, Priority.ALWAYS);
        plans().stream().limit(PLANS).map(this::plan).forEach(facts.getChildren()::add);
        if (plans().size() > PLANS) {
            facts.getChildren().add(quiet(words.get("desk.start.morePlans", "count", plans().size() - PLANS)));
        }
        if (isLocked()) {
            facts.getChildren().add(quiet(words.get("desk.start.locked")));
        }
        Label place = quiet(place());
        place.getStyleClass().add("start-card-place");
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        facts.getChildren().add(place);
        return facts;
    }

    private HBox plan(PlanLine plan) {
        var name = new Label(name(plan));
        name.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new ProgressBar(plan.rows() == 0 ? 0 : (double) plan.done() / plan.rows());
        bar.getStyleClass().add("start-card-bar");
        var count = quiet(count(plan));
        count.getStyleClass().add("start-card-count");
        var line = new HBox(name, space, bar, count);
        line.getStyleClass().add("start-card-plan");
        return line;
    }

    /// Says in plain words what may have become of the file.
    private VBox missing() {
        var told = new Label(words.get("desk.start.missing"));
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        var take = button("desk.start.take", () -> model.recent().take(recent.file()));
        var buttons = new HBox(first, take);
        buttons.getStyleClass().add("start-row");
        var title = new Label(title());
        title.getStyleClass().add("start-card-title");
        var box = new VBox(title, told, quiet(recent.file().toString()), buttons);
        box.getStyleClass().addAll("start-card-facts", "start-card-missing");
        return box;
    }

    private String title() {
        return recent.card().map(WorkspaceCard::office).filter(office -> !office.isBlank()).orElseGet(recent::name);
    }

    private List<PlanLine> plans() {
        return recent.card().map(WorkspaceCard::plans).orElse(List.of());
    }

    private boolean isLocked() {
        return recent.card().filter(WorkspaceCard::locked).isPresent();
    }

    private String name(PlanLine plan) {
        return words.get("desk.start.plan", "year", plan.year(), "form",
                words.name(new Names(plan.mongolian(), plan.english())));
    }

    private String count(PlanLine plan) {
        return plan.span().isEmpty()
                ? words.get("desk.start.planned", "done", plan.done(), "rows", plan.rows())
                : words.get("desk.start.reported", "done", plan.done(), "rows", plan.rows());
    }

    private String place() {
        Optional<String> opened = recent.card().map(card -> model.recent().when(card.opened(), words));
        var parts = new ArrayList<String>();
        opened.ifPresent(parts::add);
        parts.add(recent.file().toString());
        return String.join("  ·  ", parts);
    }

    private String said() {
        return title() + ". " + plans().stream().map(plan -> name(plan) + ", " + count(plan) + ". ")
                .collect(Collectors.joining()) + place();
    }

    private Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setMinWidth(0);
        return label;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(words.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(words.get(key));
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(model.busy());
        return button;
    }
}
