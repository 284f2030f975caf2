package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.settings.Settings;
import mn.biyelelt.settings.SettingsStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// Takes the handbook's pictures from the real window, in both languages, into `target/handbook`; with `-Dpictures=write` into the
/// program itself, where F1 shows them. They are made again when the window changes its looks.
class HandbookPicturesTest {

    private static final Path PROGRAM = Path.of("src/main/resources/mn/biyelelt/ui/help");
    private static final Path TRIAL = Path.of("target/handbook");
    private static final Path README = Path.of("docs/pictures");
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 660;
    private static final long SMALL = 90_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPictureIsTakenFromTheWindowAndIsSmall(Language language) throws TimeoutException, IOException {
        boolean write = "write".equals(System.getProperty("pictures"));
        Path into = (write ? PROGRAM : TRIAL).resolve(language.tag());
        keepLanguage(language);
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.resize(MainWindow.WIDTH, MainWindow.HEIGHT);
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            window.press(KeyCode.RIGHT);
            if (language == Language.MONGOLIAN) {
                take(window, ".desk", write ? README : TRIAL, "window");
            }
            window.resize(WIDTH, HEIGHT);
            // opened anew, for a table that becomes smaller keeps its row in sight and not its beginning
            window.onFx(() -> window.model().open(window.model().plans().get(0).id()));
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            window.press(KeyCode.RIGHT);
            take(window, ".desk", into, "table");
            take(window, ".row-form", into, "form");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            take(window, ".desk", into, "pages");
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            take(window, ".desk", into, "overview");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            take(window, ".desk", into, "signatures");
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
            take(window, ".sheet-card", into, "nextyear");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.N);
            take(window, ".sheet-card", into, "newplan");
            window.press(KeyCode.ESCAPE);
            window.onFx(() -> window.window().rest());
        }
        try (OpenWindow window = OpenWindow.withoutWorkspace(folder)) {
            window.onFx(() -> window.window().open(Optional.empty()));
            window.resize(WIDTH, HEIGHT);
            takeStart(window, into);
        }
        keepLanguage(language);
        try (OpenWindow window = OpenWindow.on(SampleWorkspace.makePracticeIn(folder), folder)) {
            window.resize(WIDTH, HEIGHT);
            window.onFx(() -> window.model().open(window.model().plans().get(2).id()));
            window.press(KeyCode.F9);
            window.press(KeyCode.F8);
            window.press(KeyCode.F8);
            take(window, ".desk", into, "findings");
        }
        try (var made = Files.list(into)) {
            assertThat(made).hasSize(9).allSatisfy(picture -> assertThat(Files.size(picture)).isBetween(2_000L, SMALL));
        }
    }

    private void keepLanguage(Language language) throws IOException {
        new SettingsStore(folder.resolve("settings.json")).write(Settings.initial().withLanguage(language.tag()));
    }

    private static void takeStart(OpenWindow window, Path into) {
        window.waitUntil(() -> window.find(".start-card-picture .image-view", ImageView.class).getImage()
                .getProgress() == 1);
        // it tells the folder of the test
        window.onFx(() -> window.find(".start-card-place", Node.class).setVisible(false));
        write(window, ".start", into, "start");
    }

    private static void take(OpenWindow window, String part, Path into, String name) {
        // the sample was made today, but for the test it is December
        window.onFx(() -> window.find(".backup-mark", Node.class).setVisible(false));
        write(window, part, into, name);
    }

    private static void write(OpenWindow window, String part, Path into, String name) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Snapshots.writeSmall(
                window.find(part, Node.class).snapshot(null, null), into.resolve(name + ".png")));
    }
}
