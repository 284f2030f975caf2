package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.field.FieldType;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.ui.reading.Readings.Place;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The fields of a row's form are made when one sees them or goes to them, and serve the next row.
class FormFillingTest {

    /// A whole form of a report has twice as many.
    private static final int NODES_AT_FIRST = 130;
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    @TempDir
    private Path folder;

    @Test
    void theFirstFrameHasOnlyTheFieldsInSight() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.resize(1366, 740);
            List<Node> nodes = atFirst(window);

            assertThat(nodes.size()).isLessThan(NODES_AT_FIRST);
            assertThat(nodes.stream().filter(FormFillingTest::isField)).isNotEmpty();
            assertThat(emptyInSight(window, nodes)).isEmpty();
        }
    }

    @Test
    void theOtherFieldsFollowByThemselves() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            atFirst(window);

            window.waitUntil(() -> nodes(window).stream().noneMatch(FormFillingTest::isEmptyField));

            assertThat(nodes(window)).extracting(Node::getId).contains("field-remark-comment",
                    "field-remark-followUp");
        }
    }

    @Test
    void whoeverScrollsSeesNoEmptyRoom() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            atFirst(window);

            var empty = new AtomicReference<List<Node>>();
            window.onFx(() -> {
                window.scene().addPostLayoutPulseListener(() -> empty.compareAndSet(null, emptyInSight(window)));
                window.find(".row-form > .scroll-pane", ScrollPane.class).setVvalue(1);
            });

            assertThat(empty).as("in the frame that answers").hasValue(List.of());
        }
    }

    @Test
    void whoeverGoesToTheFormFindsAllOfIt() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            atFirst(window);
            window.press(KeyCode.SHIFT, KeyCode.F2);

            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("field-remark-comment");
            assertThat(nodes(window)).noneMatch(FormFillingTest::isEmptyField);
            window.type("Лавлах");
            assertThat(window.textHere(Fields.COMMENT)).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertThat(window.textHere(Fields.COMMENT)).isEqualTo("Лавлах");
        }
    }

    @Test
    void aReadingIsCorrectedInAFieldThatWasNotThereYet() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            PlanDesk desk = open(window).desk();
            Activity row = rows(window, Activity.class).getFirst();
            atFirst(window);
            window.onFx(() -> {
                desk.goTo(new Spot(row.id(), Optional.of(row.indicators().getFirst().id()),
                        Optional.of(CellKey.of(Fields.TARGET))));
                open(window).review().readings().ask(new Place(
                        row.indicators().getFirst().id(), CellKey.of(Fields.TARGET)));
            });

            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("right-reading");
        }
    }

    @Test
    void theWayToARowOfAnotherKindAndBackMakesNoFieldAnew() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            PlanDesk desk = open(window).desk();
            Activity row = rows(window, Activity.class).getFirst();
            window.onFx(() -> desk.goTo(Spot.at(row.id())));
            window.waitUntil(() -> nodes(window).stream().noneMatch(FormFillingTest::isEmptyField));
            List<Node> before = shown(window);

            window.onFx(() -> desk.goTo(Spot.at(rows(window, Group.class).getFirst().id())));
            assertThat(shown(window)).hasSizeLessThan(before.size() / 2);
            window.onFx(() -> desk.goTo(Spot.at(row.id())));

            assertThat(shown(window)).containsExactlyElementsOf(before);
        }
    }

    @Test
    void resultsOfOtherPeriodsComeAndGoInTheirPlaces() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            PlanDesk desk = open(window).desk();
            Activity row = rows(window, Activity.class).getFirst();
            window.onFx(() -> desk.goTo(Spot.at(row.id())));
            window.waitUntil(() -> nodes(window).stream().noneMatch(FormFillingTest::isEmptyField));
            List<String> before = texts(window);

            window.onFx(() -> desk.period().set(Optional.of(ReportPeriod.yearOf(2026))));
            window.waitUntil(() -> nodes(window).stream().noneMatch(FormFillingTest::isEmptyField));
            assertThat(texts(window)).isEqualTo(wanted(window)).isNotEqualTo(before);
            window.onFx(() -> desk.goTo(Spot.at(rows(window, Group.class).getFirst().id())));
            assertThat(texts(window)).isEqualTo(wanted(window));
            window.onFx(() -> desk.period().set(Optional.empty()));
            window.onFx(() -> desk.goTo(Spot.at(row.id())));

            assertThat(texts(window)).isEqualTo(before).isEqualTo(wanted(window));
        }
    }

    /// What the fields say, from the top.
    private static List<String> texts(OpenWindow window) {
        return shown(window).stream().filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast)
                .map(TextInputControl::getText).toList();
    }

    private static List<String> wanted(OpenWindow window) {
        return open(window).form().parts().get().stream().flatMap(part -> part.entries().stream())
                .filter(entry -> entry.type() != FieldType.FLAG).map(entry -> entry.text())
                .toList();
    }

    /// Opens the plan once more, and gives the nodes of its form in the first frame that has any of its fields.
    private static List<Node> atFirst(OpenWindow window) {
        Node old = window.find(".row-form", Node.class);
        var first = new ArrayList<Node>();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            window.scene().addPostLayoutPulseListener(() -> {
                Node form = window.lookup(".row-form");
                if (first.isEmpty() && form != null && form != old) {
                    below(form).forEach(first::add);
                }
            });
            var id = window.plan().id();
            window.model().begin(window.model().forms().getFirst());
            window.model().open(id);
        });
        window.settle();
        assertThat(first).isNotEmpty();
        return first;
    }

    private static List<Node> nodes(OpenWindow window) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> below(window.find(".row-form", Node.class)).toList());
    }

    private static List<Node> shown(OpenWindow window) {
        return nodes(window).stream().filter(node -> Stream.iterate(node, above -> above != null, Node::getParent)
                .allMatch(Node::isVisible)).toList();
    }

    private static Stream<Node> below(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FormFillingTest::below)
                : Stream.of());
    }

    private static boolean isField(Node node) {
        return node.getStyleClass().contains("form-field");
    }

    private static boolean isEmptyField(Node node) {
        return isField(node) && node.isVisible() && node.getPseudoClassStates().contains(EMPTY);
    }

    private static List<Node> emptyInSight(OpenWindow window, List<Node> nodes) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> emptyInSight(window, nodes.stream()));
    }

    /// To be asked on the JavaFX thread.
    private static List<Node> emptyInSight(OpenWindow window) {
        return emptyInSight(window, below(window.find(".row-form", Node.class)));
    }

    private static List<Node> emptyInSight(OpenWindow window, Stream<Node> nodes) {
        Bounds sight = onScreen(window.find(".row-form", Node.class));
        return nodes.filter(FormFillingTest::isEmptyField).filter(node -> onScreen(node).intersects(sight)).toList();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static PlanOnDesk open(OpenWindow window) {
        return window.model().open().get().orElseThrow();
    }

    private static <T extends Row> List<T> rows(OpenWindow window, Class<T> kind) {
        return window.plan().sections().stream().flatMap(section -> section.rows().stream())
                .filter(kind::isInstance).map(kind::cast).toList();
    }
}
