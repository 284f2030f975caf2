package mn.biyelelt.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.ui.status.StatusModel;
import mn.biyelelt.ui.status.StatusSign;
import mn.biyelelt.ui.status.StatusWords;
import mn.biyelelt.ui.text.Words;

/// The outline as a tree; the chosen line follows the place one works at.
public final class OutlineView extends BorderPane {

    private final OutlineModel model;
    private final TreeView<OutlineNode> tree = new TreeView<>();
    private final Map<ElementId, TreeItem<OutlineNode>> lines = new HashMap<>();
    private final Set<ElementId> folded = new HashSet<>();
    private final StatusModel statuses;
    private final BooleanSupplier reporting;
    private final Words words;
    /// The few lines that the tree draws with, so that a new count touches nothing else.
    private final List<Line> drawn = new ArrayList<>();
    private boolean following;
    private boolean laidOut;

    /// @param counts    what stands at the end of the lines
    /// @param statuses  how far each row is filled in
    /// @param reporting whether results are looked at
    public OutlineView(OutlineModel model, OutlineCounts counts, StatusModel statuses, BooleanSupplier reporting,
            Words words) {
        this.model = model;
        this.statuses = statuses;
        this.reporting = reporting;
        this.words = words;
        getStyleClass().add("outline");
        tree.setId("outline");
        tree.accessibleTextProperty().bind(words.of("ui.outline.name"));
        tree.setCellFactory(_ -> {
            var line = new Line(counts);
            drawn.add(line);
            return line;
        });
        counts.news().subscribe((_, _) -> drawn.forEach(Line::count));
        setCenter(tree);
        model.root().subscribe(this::show);
        statuses.statuses().subscribe((_, _) -> drawn.forEach(Line::count));
        model.spot().subscribe(this::follow);
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !following) {
                model.goTo(item.getValue());
            }
        });
    }

    @Override
    public void requestFocus() {
        tree.requestFocus();
    }

    /// A tree that does not know its height yet scrolls past what it shall show: it is told again once it does.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!laidOut && tree.getHeight() > 0) {
            laidOut = true;
            tree.layout();
            bringToSight();
        }
    }

    private void show(OutlineNode root) {
        if (tree.getRoot() != null && sameShape(tree.getRoot(), root)) {
            relabel(tree.getRoot(), root);
            return;
        }
        following = true;
        remember(tree.getRoot());
        lines.clear();
        tree.setRoot(item(root));
        following = false;
        follow();
    }

    private void follow() {
        TreeItem<OutlineNode> line = lines.get(model.here());
        if (line == null || line == tree.getSelectionModel().getSelectedItem()) {
            return;
        }
        following = true;
        for (TreeItem<OutlineNode> above = line.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
        tree.getSelectionModel().select(line);
        bringToSight();
        following = false;
    }

    /// With a few lines over it.
    private void bringToSight() {
        tree.scrollTo(Math.max(0, tree.getSelectionModel().getSelectedIndex() - 4));
    }

    private TreeItem<OutlineNode> item(OutlineNode node) {
        var item = new TreeItem<>(node);
        item.setExpanded(!folded.contains(node.id()));
        node.under().forEach(below -> item.getChildren().add(item(below)));
        lines.putIfAbsent(node.id(), item);
        return item;
    }

    private void remember(TreeItem<OutlineNode> item) {
        if (item != null) {
            if (item.isExpanded()) {
                folded.remove(item.getValue().id());
            } else {
                folded.add(item.getValue().id());
            }
            item.getChildren().forEach(this::remember);
        }
    }

    private static boolean sameShape(TreeItem<OutlineNode> item, OutlineNode node) {
        if (!item.getValue().id().equals(node.id()) || item.getChildren().size() != node.under().size()) {
            return false;
        }
        for (int i = 0; i < node.under().size(); i++) {
            if (!sameShape(item.getChildren().get(i), node.under().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void relabel(TreeItem<OutlineNode> item, OutlineNode node) {
        if (!item.getValue().equals(node)) {
            item.setValue(node);
            for (int i = 0; i < node.under().size(); i++) {
                relabel(item.getChildren().get(i), node.under().get(i));
            }
        }
    }

    /// One line: groups and sections stand out a little, long texts end in dots and are whole in the tooltip.
    private final class Line extends TreeCell<OutlineNode> {

        private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

        private final OutlineCounts counts;
        private final Label text = new Label();
        private final Label count = new Label();
        private final StatusSign sign = new StatusSign();
        private final HBox row = new HBox(text);

        Line(OutlineCounts counts) {
            this.counts = counts;
            text.setTextOverrun(OverrunStyle.ELLIPSIS);
            text.setMinWidth(0);
            text.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(text, Priority.ALWAYS);
            count.getStyleClass().add("outline-count");
            count.setMinWidth(USE_PREF_SIZE);
            row.getStyleClass().add("outline-row");
            setPrefWidth(0);
            setOnMouseEntered(_ -> point());
        }

        /// Most lines are never pointed at, and a tooltip is a window of its own.
        private void point() {
            setTooltip(isEmpty() ? null : new Tooltip(getAccessibleText()));
        }

        @Override
        protected void updateItem(OutlineNode node, boolean empty) {
            super.updateItem(node, empty);
            boolean shown = !empty && node != null;
            setGraphic(shown ? row : null);
            if (shown) {
                count();
            } else {
                setTooltip(null);
                setAccessibleText("");
            }
            pseudoClassStateChanged(HEADING, shown && node.kind() != OutlineNode.Kind.ACTIVITY
                    && node.kind() != OutlineNode.Kind.SIGNATURE);
        }

        /// Counts anew; what stays as it is is not touched.
        private void count() {
            OutlineNode node = isEmpty() ? null : getItem();
            if (node != null) {
                Optional<OutlineCounts.Count> found = counts.of(node);
                Optional<RowStatus> status = statuses.of(node.id());
                String told = Stream.of(Optional.of(node.text()),
                        status.map(known -> StatusWords.of(known, reporting.getAsBoolean(), words)),
                        found.map(OutlineCounts.Count::words)).flatMap(Optional::stream)
                        .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
                if (!told.equals(getAccessibleText())) {
                    setAccessibleText(told);
                    Optional.ofNullable(getTooltip()).ifPresent(shown -> shown.setText(told));
                    text.setText(node.text());
                    status.ifPresent(sign::show);
                    text.setGraphic(status.isPresent() ? sign : null);
                    found.ifPresentOrElse(this::show, () -> row.getChildren().remove(count));
                }
            }
        }

        /// Most lines have nothing to count, and a label that shows nothing is styled too.
        private void show(OutlineCounts.Count found) {
            count.setGraphic(found.sign());
            count.setText(Integer.toString(found.count()));
            if (!row.getChildren().contains(count)) {
                row.getChildren().add(count);
            }
        }
    }
}
