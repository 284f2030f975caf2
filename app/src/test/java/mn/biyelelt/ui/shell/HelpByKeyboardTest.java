package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.settings.PanePlaces;
import mn.biyelelt.ui.dock.Dock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F1 from wherever one is, also from a sheet and before a workspace is open.
class HelpByKeyboardTest {

    @TempDir
    private Path folder;

    @Test
    void helpLiesOverASheetWhichComesBackAsItWas() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            window.type("aimag@example.mn");

            window.press(KeyCode.F1);
            assertThat(window.textOf(".help-title")).isEqualTo("Хуудас");
            window.press(KeyCode.F1);
            window.press(KeyCode.ESCAPE);

            var to = window.find("#mail-to", TextField.class);
            assertThat(to.getText()).isEqualTo("aimag@example.mn");
            assertThat(to.isFocused()).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.lookup(".sheet-card")).isNull();
            assertThat(window.find("#plan-table", Node.class).isFocused()).isTrue();
        }
    }

    @Test
    void everySheetHasItsPageInTheHandbook() throws TimeoutException {
        var titles = new LinkedHashMap<List<KeyCode>, String>();
        titles.put(List.of(KeyCode.CONTROL, KeyCode.N), "Шинэ төлөвлөгөө");
        titles.put(List.of(KeyCode.CONTROL, KeyCode.P), "Хуудас");
        titles.put(List.of(KeyCode.CONTROL, KeyCode.M), "Тайлан ба дараа жил");
        titles.put(List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y), "Тайлан ба дараа жил");
        titles.put(List.of(KeyCode.CONTROL, KeyCode.U), "Гарын үсэг");
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            for (Map.Entry<List<KeyCode>, String> sheet : titles.entrySet()) {
                window.press(sheet.getKey().toArray(KeyCode[]::new));
                window.press(KeyCode.F1);
                assertThat(window.textOf(".help-title")).isEqualTo(sheet.getValue());
                window.press(KeyCode.ESCAPE);
                window.press(KeyCode.ESCAPE);
            }
        }
    }

    @Test
    void everyPaneHasItsPageInTheHandbook() throws TimeoutException {
        var titles = Map.of("outline", "Агуулга", "form", "Маягт", "table", "Хүснэгт", "pages", "Хуудас",
                "pages-beside",
                "Хуудас", "overview", "Хураангуй", "signatures", "Гарын үсэг", "findings", "Шалгах жагсаалт",
                "amendments", "Тайлан ба дараа жил", "tour", "Эхлэх");
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            Dock dock = window.find(".dock", Dock.class);
            titles.forEach((pane, title) -> {
                window.onFx(() -> dock.reveal(pane));
                window.press(KeyCode.F1);
                assertThat(window.textOf(".help-title")).as(pane).isEqualTo(title);
                window.press(KeyCode.ESCAPE);
            });
        }
    }

    /// A window of an old machine takes seconds to be laid out for the first time, and keys come before.
    @Test
    void helpCanBeAskedForBeforeTheDeskIsInSight() throws TimeoutException {
        Path sample = SampleWorkspace.makeIn(folder);
        try (OpenWindow window = OpenWindow.withoutWorkspace(folder)) {
            window.onFx(() -> {
                window.window().open(Optional.of(sample));
                Event.fireEvent(window.scene(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, false, false,
                        false, false));
            });
            assertThat(window.model().failures().told().get()).isEmpty();
            assertThat(window.textOf(".help-title")).isEqualTo("Хүснэгт");
        }
    }

    @Test
    void pageDownReadsOnWhileThePagesHaveTheKeyboard() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.F1);
            var text = window.find("#help-text", ScrollPane.class);
            double whole = text.getContent().getLayoutBounds().getHeight();
            double seen = text.getViewportBounds().getHeight();
            window.press(KeyCode.PAGE_DOWN);
            assertThat(text.getVvalue() * (whole - seen)).isBetween(seen * 0.8, seen);
            window.press(KeyCode.PAGE_UP);
            assertThat(text.getVvalue()).isZero();
            assertThat(window.textOf(".help-title")).isEqualTo("Товчлуурууд");
        }
    }

    @Test
    void keysStandUnderTheirMenus() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.F1);
            assertThat(window.<Label>all(".help-heading")).extracting(Label::getText)
                    .containsExactly("Файл", "Засах", "Мөр", "Тайлан", "Шалгах", "Харах", "Тусламж");
        }
    }

    @Test
    void keysAreToldByTheNameTheyAlwaysHave() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.INSERT);
            window.press(KeyCode.CONTROL, KeyCode.F1);
            assertThat(window.<Label>all(window.find("#help-text", Node.class), ".label"))
                    .extracting(Label::getText).contains("Буцаах", "Дахин хийх")
                    .noneMatch("Мөр нэмснийг буцаах"::equals);
        }
    }

    @Test
    void theTourShowsEachPlaceAndLeavesTheWindowAsItWas() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            for (int language = 0; language < 2; language++) {
                Dock dock = window.find(".dock", Dock.class);
                PanePlaces before = dock.state();
                beginTour(window);
                for (int step = 0; step < 5; step++) {
                    assertThat(window.all(".dock-frame")).hasSize(1);
                    assertThat(dock.state()).as("what is remembered").isEqualTo(before);
                    window.press(KeyCode.ENTER);
                }
                assertThat(window.all(".tour")).isEmpty();
                assertThat(window.all(".dock-frame")).isEmpty();
                assertThat(dock.state()).isEqualTo(before);
                assertThat(window.find("#plan-table", Node.class).isFocused()).isTrue();
                window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            }
        }
    }

    @Test
    void theTourCanBeLeftInTheMiddle() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            PanePlaces before = window.find(".dock", Dock.class).state();
            beginTour(window);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ESCAPE);
            assertThat(window.find(".dock", Dock.class).state()).isEqualTo(before);
            assertThat(window.find("#plan-table", Node.class).isFocused()).isTrue();
        }
    }

    private static void beginTour(OpenWindow window) {
        var item = window.scene().getRoot().lookupAll(".menu-bar").stream().map(MenuBar.class::cast)
                .flatMap(bar -> bar.getMenus().stream()).flatMap(menu -> menu.getItems().stream())
                .filter(entry -> "menu-tour".equals(entry.getId())).findFirst().orElseThrow();
        window.onFx(item::fire);
    }

    @Test
    void helpIsThereBeforeAWorkspaceIsOpen() throws TimeoutException {
        try (OpenWindow window = OpenWindow.withoutWorkspace(folder)) {
            window.onFx(() -> window.window().open(Optional.empty()));
            window.press(KeyCode.F1);
            assertThat(window.textOf(".help-title")).isEqualTo("Эхлэх");
            window.press(KeyCode.ESCAPE);
            assertThat(window.lookup(".help-title")).isNull();
        }
    }
}
