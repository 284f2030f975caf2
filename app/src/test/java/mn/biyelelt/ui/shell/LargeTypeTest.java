package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Separator;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import mn.biyelelt.domain.change.Amending;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.settings.Settings;
import mn.biyelelt.settings.SettingsStore;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.PlanDesk;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// At double size the window has room for a part of everything: that part is the one a person works at.
class LargeTypeTest {

    @TempDir
    private Path folder;

    @Test
    void theTableGoesSidewaysWithTheCellOneStandsIn() throws TimeoutException, IOException {
        try (OpenWindow window = open(SampleWorkspace.makeIn(folder))) {
            window.press(KeyCode.END);
            assertIsWithin(window, ".grid-cell:chosen", "#plan-table");
            window.press(KeyCode.HOME);
            assertIsWithin(window, ".grid-cell:chosen", "#plan-table");
            assertThat(bounds(window, ".grid-row").getMinX()).isEqualTo(bounds(window, "#plan-table").getMinX());
        }
    }

    @Test
    void theCellGoneToIsFramedAndStandsAboveTheBarUnderTheRows() throws TimeoutException, IOException {
        try (OpenWindow window = open(SampleWorkspace.makeIn(folder))) {
            Node bar = window.find("#plan-table", Node.class).lookupAll(".scroll-bar").stream()
                    .filter(each -> ((ScrollBar) each).getOrientation() == Orientation.HORIZONTAL).findFirst()
                    .orElseThrow();
            assertThat(bar.isVisible()).isTrue();
            double bottom = bar.localToScene(bar.getLayoutBounds()).getMinY();
            for (int i = 0; i < 3; i++) {
                window.press(KeyCode.DOWN);
                window.settle();
                assertThat(window.lookup(".grid-cell:chosen")).as("framed").isNotNull();
                assertThat(bounds(window, ".grid-cell:chosen").getMinY()).isLessThan(bottom - 20);
            }
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.DOWN);
            window.settle();
            assertThat(bounds(window, ".grid-cell:chosen").getMaxY()).isLessThanOrEqualTo(bottom + 1);
        }
    }

    @Test
    void theCellOneStandsInStaysInSightWhenAPanelOpensBelow() throws TimeoutException, IOException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.resize(1366, 768);
            for (int i = 0; i < 7; i++) {
                window.press(KeyCode.DOWN);
            }
            window.press(KeyCode.F9);
            window.settle();

            assertThat(bounds(window, ".grid-cell:chosen").getMaxY())
                    .isLessThanOrEqualTo(bounds(window, "#plan-table").getMaxY() + 1);
        }
    }

    @Test
    void theFindingAReasonIsAskedForStaysInSight() throws TimeoutException, IOException {
        try (OpenWindow window = open(SampleWorkspace.makePracticeIn(folder))) {
            window.onFx(() -> window.model().open(window.model().plans().get(2).id()));
            window.press(KeyCode.F9);
            window.press(KeyCode.F8);
            window.press(KeyCode.F8);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);
            window.settle();

            assertIsWithin(window, "#findings .list-cell:selected", "#findings");
            assertThat(window.find(".finding-bar", Node.class).isVisible()).isFalse();
            window.press(KeyCode.ESCAPE);
            assertThat(window.find(".finding-bar", Node.class).isVisible()).isTrue();
        }
    }

    @Test
    void thePaperLeavesTheFieldsOfTheSignersTheirRoom() throws TimeoutException, IOException {
        try (OpenWindow window = open(SampleWorkspace.makeIn(folder))) {
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            window.waitUntil(() -> bounds(window, "#signatures .paper-slip").getHeight() > 100);
            window.settle();

            Bounds fields = bounds(window, "#signatures .scroll-pane");
            assertThat(fields.getHeight()).isGreaterThan(150);
            assertThat(bounds(window, "#signatures .page").getMaxY()).isLessThanOrEqualTo(fields.getMinY());
        }
    }

    @Test
    void theSizeOfThePlanIsToldAgainWhenTheTypeIsAsBefore() throws TimeoutException, IOException {
        try (OpenWindow window = open(SampleWorkspace.makeIn(folder))) {
            assertThat(window.find("#status-line", StatusBar.class).getRightItems()).hasSize(1);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            window.waitUntil(() -> window.find("#status-line", StatusBar.class).getRightItems().size() == 2);
        }
    }

    @Test
    void theButtonsOfNextYearsPlanKeepTheirWords() throws TimeoutException, IOException {
        try (OpenWindow window = open(SampleWorkspace.makeIn(folder))) {
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
            window.settle();
            Parent foot = window.find(".sheet-foot", Parent.class);
            assertThat(foot.getChildrenUnmodifiable()).hasSize(4);
            assertThat(CutWords.in(foot)).isEmpty();
        }
    }

    @Test
    void earlierStatesAreReadWhole() throws TimeoutException, IOException {
        try (OpenWindow window = open(SampleWorkspace.makeIn(folder))) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("Өмнөх байдлыг сэргээх");
            window.press(KeyCode.ENTER);
            window.waitUntil(() -> window.lookup("#restore-states .table-row-cell:filled") != null);
            window.settle();
            window.snapshot("restore-200");
            assertThat(window.<Text>all("#restore-states .text")).extracting(Text::getText)
                    .isNotEmpty().noneMatch(text -> text.endsWith("..."));
        }
    }

    @Test
    void amendmentsAreReadWhole() throws TimeoutException, IOException {
        try (OpenWindow window = open(SampleWorkspace.makeIn(folder))) {
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            window.onFx(() -> amendFirstRow(window));
            window.press(KeyCode.SHIFT, KeyCode.F4);
            window.waitUntil(() -> window.lookup("#amendments .table-row-cell:filled") != null);
            window.settle();
            window.snapshot("amendments-200");
            assertThat(window.<Text>all("#amendments .text")).extracting(Text::getText)
                    .contains("Хэзээ", "Болсон").noneMatch(text -> text.endsWith("..."));
            List<Text> texts = window.<TableCell<?, ?>>all("#amendments .table-row-cell:filled .table-cell").stream()
                    .map(cell -> (Text) cell.getGraphic()).toList();
            assertThat(texts).extracting(Text::getText).contains("2026.12.16 14:03", "Б.Тодгэрэл", "Шинэ зорилго");
            assertThat(texts).as("no word is parted").allMatch(LargeTypeTest::wordsFit);
        }
    }

    private static boolean wordsFit(Text text) {
        return Stream.of(text.getText().split(" ")).allMatch(word -> {
            var alone = new Text(word);
            alone.setFont(text.getFont());
            return alone.getLayoutBounds().getWidth() <= text.getWrappingWidth();
        });
    }

    @Test
    void theListOfAmendmentsFitsInTheWindowAlsoWhenTheTypeGrowsBesideIt() throws TimeoutException, IOException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.resize(1366, 768);
            window.press(KeyCode.SHIFT, KeyCode.F4);
            window.settle();
            for (int i = 0; i < 5; i++) {
                window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            }
            window.settle();
            TableView<?> table = window.find("#amendments", TableView.class);
            assertThat(table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum())
                    .isLessThanOrEqualTo(table.getWidth());
        }
    }

    private static void amendFirstRow(OpenWindow window) {
        PlanDesk desk = window.model().open().get().orElseThrow().desk();
        Row row = desk.plan().get().sections().getFirst().rows().getFirst();
        var why = new Amending.Reason("Б.Тодгэрэл", "А/12 тоот тушаал", desk.period().get());
        desk.amend(new SetText(row.id(), CellKey.of(Fields.ITEM_TEXT), "Шинэ зорилго"), why, UUID::randomUUID);
    }

    @Test
    void aNoticeLeavesTheTabsInReach() throws TimeoutException, IOException {
        try (OpenWindow window = open(SampleWorkspace.makeIn(folder))) {
            window.onFx(() -> window.model().failures().failed(Doing.ANYTHING, "Хуудсыг харуулж чадсангүй.",
                    new IllegalStateException()));
            window.waitUntil(() -> bounds(window, "#notice-text").getHeight() > 0
                    && bounds(window, ".notification-bar").getMaxY() > bounds(window, "#notice-text").getMaxY());
            window.waitUntil(
                    () -> bounds(window, ".tab-pane").getMinY() >= bounds(window, ".notification-bar").getMaxY());
        }
    }

    @Test
    void aNoticeThatWasPutAwayLeavesTheKeyboardInTheTable() throws TimeoutException, IOException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().failures().failed(Doing.ANYTHING, "Хуудсыг харуулж чадсангүй.",
                    new IllegalStateException()));
            window.waitUntil(() -> window.lookup(".notification-bar .button") != null);
            window.onFx(() -> window.find(".notification-bar .button", Node.class).requestFocus());
            window.press(KeyCode.SPACE);
            assertThat(window.model().failures().told().get()).isEmpty();
            assertThat(window.find("#plan-table", Node.class).isFocused()).isTrue();
        }
    }

    @Test
    void theSecondLineOfTheHeaderBeginsWithAButton() throws TimeoutException, IOException {
        try (OpenWindow window = open(SampleWorkspace.makeIn(folder))) {
            assertThat(window.scene().getRoot().lookupAll(".header-row")).hasSize(2);
            assertThat(window.find(".header .separator", Separator.class).isVisible()).isFalse();
        }
    }

    @Test
    void theSidesHaveTheirRoomAgainWhenTheTypeIsAsBefore() throws TimeoutException, IOException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.resize(1366, 768);
            double usual = bounds(window, "#plan-table").getWidth();
            for (int i = 0; i < 2; i++) {
                window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            }
            assertThat(sides(window)).containsExactly(".row-form");
            for (int i = 0; i < 7; i++) {
                window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            }
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(bounds(window, "#plan-table").getWidth()).isCloseTo(usual, within(1.0));
        }
    }

    @Test
    void theTableHasTheWholeWindowAndAllTabsAreInSight() throws TimeoutException, IOException {
        try (OpenWindow window = open(SampleWorkspace.makeIn(folder))) {
            assertThat(bounds(window, "#plan-table").getWidth()).isGreaterThan(1300);
            Bounds tabs = bounds(window, "#dock-MIDDLE");
            assertThat(window.scene().getRoot().lookupAll("#dock-MIDDLE .tab")).hasSize(4)
                    .allSatisfy(tab -> assertThat(tabs.contains(tab.localToScene(tab.getLayoutBounds()))).isTrue());
        }
    }

    @Test
    void aSideComesWhenItIsCalledAndTheOtherLeavesItTheRoom() throws TimeoutException, IOException {
        try (OpenWindow window = open(SampleWorkspace.makeIn(folder))) {
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertThat(sides(window)).containsExactly(".row-form");
            window.press(KeyCode.CONTROL, KeyCode.B);
            assertThat(sides(window)).containsExactly("#outline");
            window.press(KeyCode.CONTROL, KeyCode.B);
            assertThat(sides(window)).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(sides(window)).containsExactly("#outline", ".row-form");
        }
    }

    @Test
    void whatTheCheckListsSearchAsksForIsNotCut() throws TimeoutException, IOException {
        try (OpenWindow window = open(SampleWorkspace.makePracticeIn(folder))) {
            window.onFx(() -> window.model().open(window.model().plans().get(2).id()));
            window.press(KeyCode.F9);
            window.settle();
            Parent bar = window.find(".finding-bar", Parent.class);
            assertThat(window.find("#filter-text", Node.class).isVisible()).isTrue();
            assertThat(CutWords.in(bar)).isEmpty();
        }
    }

    @Test
    void theKeyboardGoesToTheTableWhenThePaneItWasInHasNoRoomAnyMore() throws TimeoutException, IOException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.resize(1366, 768);
            window.press(KeyCode.F6);
            window.settle();
            for (int i = 0; i < 10; i++) {
                window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            }
            window.settle();

            assertThat(sides(window)).isEmpty();
            assertThat(window.scene().getFocusOwner()).isSameAs(window.find("#plan-table", Node.class));
        }
    }

    private static List<String> sides(OpenWindow window) {
        return Stream.of("#outline", ".row-form").filter(id -> window.lookup(id) != null).toList();
    }

    private OpenWindow open(Path workspace) throws TimeoutException, IOException {
        new SettingsStore(folder.resolve("settings.json")).write(Settings.initial().withZoom(200));
        OpenWindow window = OpenWindow.on(workspace, folder);
        window.resize(1366, 768);
        return window;
    }

    private static void assertIsWithin(OpenWindow window, String inner, String outer) {
        Bounds part = bounds(window, inner);
        Bounds whole = bounds(window, outer);
        assertThat(part.getMinX()).isGreaterThanOrEqualTo(whole.getMinX());
        assertThat(part.getMaxX()).isLessThanOrEqualTo(whole.getMaxX() + 1);
        assertThat(part.getMinY()).isGreaterThanOrEqualTo(whole.getMinY() - 1);
        assertThat(part.getMinY()).isLessThan(whole.getMaxY());
    }

    private static Bounds bounds(OpenWindow window, String selector) {
        Node node = window.find(selector, Node.class);
        return node.localToScene(node.getLayoutBounds());
    }
}
