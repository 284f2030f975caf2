package mn.biyelelt.ui.dock;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The panes of one side: one alone without a tab, several as tabs; in the middle always as tabs.
final class DockSide extends StackPane {

    private final Side side;
    private final TabPane tabs = new TabPane();
    private final Runnable changed;
    private List<Pane> panes = List.of();
    /// Whether the room is shown without what stands in it.
    private boolean held;
    private final Region frame = frame();
    private boolean framed;

    /// @param changed is told when another tab is chosen
    DockSide(Side side, Runnable changed) {
        this.side = side;
        this.changed = changed;
        tabs.setId("dock-" + side.name());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(selected -> {
            if (selected != null) {
                fillFront();
            }
            changed.run();
        });
    }

    TabPane tabs() {
        return tabs;
    }

    /// Shows these panes, and of them the one chosen before if it is still there.
    void show(List<Pane> wanted) {
        if (!wanted.equals(panes)) {
            String chosen = front().map(Pane::id).orElse("");
            panes = List.copyOf(wanted);
            tabs.getTabs().clear();
            getChildren().clear();
            if (panes.size() > 1 || side == Side.MIDDLE) {
                tabs.getTabs().setAll(panes.stream().map(DockSide::tab).toList());
                fillWith(tabs);
            }
            select(chosen);
            fillFront();
            changed.run();
        }
    }

    /// Keeps the room empty until it is filled.
    void hold() {
        held = true;
    }

    /// Puts into the room what was held back.
    void fill() {
        held = false;
        fillFront();
    }

    private void fillFront() {
        if (!held) {
            front().map(pane -> pane.content().get()).ifPresent(this::put);
        }
    }

    /// What nobody has looked at yet is not in the scene: each frame would walk through it.
    private void put(Node content) {
        if (tabs.getTabs().isEmpty()) {
            fillWith(content);
        } else {
            tabs.getSelectionModel().getSelectedItem().setContent(content);
        }
    }

    /// Draws a frame round it all, or takes it away.
    void frame(boolean wanted) {
        framed = wanted;
        getChildren().remove(frame);
        if (wanted) {
            getChildren().add(frame);
        }
    }

    private void fillWith(Node content) {
        getChildren().setAll(content);
        frame(framed);
    }

    /// Lies over the content and takes no room from it.
    private static Region frame() {
        var frame = new Region();
        frame.getStyleClass().add("dock-frame");
        frame.setMouseTransparent(true);
        return frame;
    }

    /// The pane one sees.
    Optional<Pane> front() {
        int selected = tabs.getTabs().isEmpty() ? 0 : tabs.getSelectionModel().getSelectedIndex();
        return selected >= 0 && selected < panes.size() ? Optional.of(panes.get(selected)) : Optional.empty();
    }

    void select(String id) {
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            if (panes.get(i).id().equals(id)) {
                tabs.getSelectionModel().select(i);
            }
        }
    }

    private static Tab tab(Pane pane) {
        var tab = new Tab();
        tab.setId("tab-" + pane.id());
        tab.textProperty().bind(pane.title());
        return tab;
    }
}
