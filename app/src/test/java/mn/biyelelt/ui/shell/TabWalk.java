package mn.biyelelt.ui.shell;

import com.sun.javafx.scene.control.FakeFocusTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Goes round a window by Tab as a person does, and tells what such a person would stumble over. For the JavaFX thread.
///
/// In the plan's table Tab goes from cell to cell, as in Excel; there the walk goes on as F6 does.
final class TabWalk {

    private static final int MOST = 150;
    private static final double TOLERANCE = 1.5;

    private final Scene scene;
    /// What was found about a control's ring, by the control's kind, so that each kind is drawn once.
    private final Map<String, Boolean> rings;

    TabWalk(Scene scene, Map<String, Boolean> rings) {
        this.scene = scene;
        this.rings = rings;
    }

    List<String> problems() {
        var found = new ArrayList<String>();
        List<Node> there = round(false, found);
        List<Node> back = round(true, new ArrayList<>());
        var reversed = new ArrayList<>(back.reversed());
        if (!there.isEmpty() && !reversed.isEmpty()) {
            reversed.addFirst(reversed.removeLast());
        }
        if (!names(there).equals(names(reversed))) {
            found.add("Shift+Tab goes another way: " + names(there) + " and " + names(reversed));
        }
        found.addAll(unreached(there));
        found.addAll(backwards(there));
        return found;
    }

    /// All stops from the present one until it comes again.
    private List<Node> round(boolean back, List<String> found) {
        var stops = new ArrayList<Node>();
        Node start = scene.getFocusOwner();
        for (int i = 0; i < MOST; i++) {
            Node here = scene.getFocusOwner();
            stops.add(here);
            if (!isInSight(here)) {
                found.add("out of sight: " + name(here));
            }
            int with = back ? 0 : picture(here);
            step(here, back);
            if (!back && !rings.computeIfAbsent(kind(here), _ -> with != picture(here))) {
                found.add("no ring: " + name(here));
            }
            if (scene.getFocusOwner() == start) {
                return stops;
            }
            if (stops.contains(scene.getFocusOwner())) {
                found.add("a trap: " + name(scene.getFocusOwner()) + " comes again before the start " + name(start));
                return stops;
            }
        }
        found.add("no end: " + names(stops));
        return stops;
    }

    private void step(Node here, boolean back) {
        if (here.getStyleClass().contains("grid-list") || isUnder(here, "plan-table")) {
            here.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else {
            Event.fireEvent(here, new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, back, false, false,
                    false));
        }
        scene.getRoot().layout();
    }

    /// Steps against the order of reading: one of a round leads from its end to its beginning.
    private List<String> backwards(List<Node> stops) {
        var against = new ArrayList<String>();
        for (int i = 0; i < stops.size(); i++) {
            Node from = stops.get(i);
            Node to = stops.get((i + 1) % stops.size());
            if (isBackwards(from, to)) {
                against.add("backwards: " + name(from) + " to " + name(to));
            }
        }
        return against.size() > 1 ? against : List.of();
    }

    /// Compares the parts of the window that the stops are in, as large as they can be without being the same one.
    private static boolean isBackwards(Node from, Node to) {
        List<Node> one = line(from);
        List<Node> other = line(to);
        int i = 0;
        while (i < one.size() - 1 && i < other.size() - 1 && one.get(i) == other.get(i)) {
            i++;
        }
        Bounds a = bounds(one.get(i));
        Bounds b = bounds(other.get(i));
        boolean above = b.getMaxY() <= a.getMinY() + TOLERANCE;
        boolean beside = b.getMinY() < a.getMaxY() - TOLERANCE && a.getMinY() < b.getMaxY() - TOLERANCE;
        return above || beside && b.getMaxX() <= a.getMinX() + TOLERANCE;
    }

    private List<String> unreached(List<Node> stops) {
        Node root = stops.stream().anyMatch(stop -> isUnder(stop, "sheet-layer"))
                ? scene.lookup("#sheet-layer")
                : scene.getRoot();
        var all = new ArrayList<Node>();
        collect(root, all);
        return all.stream().filter(node -> !stops.contains(node)).map(node -> "never reached: " + name(node)).toList();
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof Control && !(node instanceof FakeFocusTextField) && node.isFocusTraversable()
                && bounds(node).getWidth() > 0) {
            all.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    private boolean isInSight(Node node) {
        Bounds place = bounds(node);
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.isVisible() || above.getStyleClass().contains("viewport") && !bounds(above).intersects(place)) {
                return false;
            }
        }
        return place.intersects(0, 0, scene.getWidth(), scene.getHeight());
    }

    private static List<Node> line(Node node) {
        var line = new ArrayList<Node>();
        for (Node above = node; above != null; above = above.getParent()) {
            line.addFirst(above);
        }
        return line;
    }

    private static boolean isUnder(Node node, String style) {
        return line(node).stream().anyMatch(above -> above.getStyleClass().contains(style));
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private int picture(Node node) {
        return rings.containsKey(kind(node)) ? 0 : MannersTest.pixels(node);
    }

    private static String kind(Node node) {
        return Optional.ofNullable(node.getId()).filter(id -> !id.startsWith("field-")).orElse("")
                + node.getStyleClass();
    }

    private static List<String> names(List<Node> nodes) {
        return nodes.stream().map(TabWalk::name).toList();
    }

    private static String name(Node node) {
        String text = node.getAccessibleText();
        return node.getClass().getSimpleName() + (node.getId() == null ? node.getStyleClass() : "#" + node.getId())
                + (text == null ? "" : " «" + text.lines().findFirst().orElse("") + "»");
    }
}
