package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.settings.Appearance;
import mn.biyelelt.settings.Settings;
import mn.biyelelt.settings.SettingsStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen in several looks, for a person to see in `target/screens`, and what can be measured on each: no word is cut, letters
/// stand out, every control has a name, no style sheet is complained of. Two looks are always checked; others by their
/// names, as in `-Dscreens=1920-light-mn,1366-light-mn-200`, and every one with `-Dscreens=all`.
class ScreenMatrixTest {

    private static final int SMALL = 1366;
    private static final int LARGE = 1920;

    @TempDir
    private Path folder;

    /// How the window looks.
    ///
    /// @param zoom percent
    record Look(int width, Appearance appearance, String language, int zoom) {

        String name() {
            return width + "-" + appearance.name().toLowerCase(java.util.Locale.ROOT) + "-" + language
                    + (zoom == 100 ? "" : "-" + zoom);
        }

        double height() {
            return width == SMALL ? 768 : 1080;
        }
    }

    static Stream<Look> looks() {
        String wanted = System.getProperty("screens", "1366-light-mn,1366-dark-en");
        return all().filter(look -> wanted.equals("all") || List.of(wanted.split(",")).contains(look.name()));
    }

    private static Stream<Look> all() {
        var all = new ArrayList<Look>();
        for (int width : List.of(SMALL, LARGE)) {
            for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
                Stream.of("mn", "en").map(language -> new Look(width, appearance, language, 100)).forEach(all::add);
            }
        }
        all.add(new Look(SMALL, Appearance.LIGHT, "mn", 80));
        all.add(new Look(SMALL, Appearance.LIGHT, "mn", 200));
        all.add(new Look(LARGE, Appearance.CONTRAST, "mn", 100));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nothingIsCutOrPaleOrNamelessOnAnyScreen(Look look) throws TimeoutException, IOException {
        var wrong = new ArrayList<String>();
        try (var warnings = new CssWarnings()) {
            keepLook(look);
            try (OpenWindow window = OpenWindow.withoutWorkspace(folder)) {
                window.onFx(() -> window.window().open(Optional.empty()));
                look(window, look, "start", wrong);
            }
            Path sample = Files.createDirectories(folder.resolve("sample"));
            walk(SampleWorkspace.makeIn(sample), look, Screen.ofSample(), wrong);
            Path practice = Files.createDirectories(folder.resolve("practice"));
            walk(SampleWorkspace.makePracticeIn(practice), look, Screen.ofPractice(), wrong);
            assertThat(warnings.told()).isEmpty();
        }
        // at double size not every word has room on a small screen; the picture is for the eye
        assertThat(wrong).filteredOn(problem -> look.zoom() <= 100 || !problem.contains("cut")).isEmpty();
    }

    private void walk(Path workspace, Look look, List<Screen> screens, List<String> wrong)
            throws TimeoutException, IOException {
        keepLook(look);
        try (OpenWindow window = OpenWindow.on(workspace, folder)) {
            for (Screen screen : screens) {
                screen.open().accept(window);
                look(window, look, screen.name(), wrong);
                screen.leave().accept(window);
            }
        }
    }

    private void keepLook(Look look) throws IOException {
        Settings settings = Settings.initial().withLanguage(look.language()).withAppearance(look.appearance())
                .withZoom(look.zoom());
        new SettingsStore(folder.resolve("settings.json")).write(settings);
    }

    private static void look(OpenWindow window, Look look, String screen, List<String> wrong) {
        window.snapshot(look.name() + "/" + screen, look.width(), look.height());
        var root = window.scene().getRoot();
        CutWords.in(root).forEach(words -> wrong.add(screen + " cut: " + words));
        Contrast.tooPale(root).forEach(words -> wrong.add(screen + " pale: " + words));
        ScreensTest.nameless(root).forEach(control -> wrong.add(screen + " nameless: " + control));
    }
}
