package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import impl.org.controlsfx.skin.NotificationBar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.settings.Appearance;
import mn.biyelelt.settings.Settings;
import mn.biyelelt.settings.SettingsStore;
import mn.biyelelt.storage.trial.FaultyDisk;
import mn.biyelelt.storage.trial.FaultyDisk.Fault;
import mn.biyelelt.storage.trial.MemoryDisk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/// Every screen in several looks, for a person to see in `target/screens`, and what can be measured on each: no word is cut, letters
/// stand out, every control has a name, no style sheet is complained of; in one look also that Tab goes as one reads, reaches
/// everything, shows where it is and comes round, and Shift+Tab goes the same way back. Two looks are always checked, on the screens that come
/// quickly; others by their names, as in `-Dscreens=1920-light-mn,1366-light-mn-200`, and every one with `-Dscreens=all`, with the
/// screens that take their time too: what a disk that fails and a forgotten password look like.
class ScreenMatrixTest {

    private static final int SMALL = 1366;
    private static final int LARGE = 1920;

    /// The look in which Tab goes round.
    private static final Look WALKED = new Look(SMALL, Appearance.LIGHT, "mn", 100);
    /// Screens in which Tab has a meaning of its own, or none: a list or menu that hangs open, a cell being edited, the palette, which
    /// it closes, and questions about a cell, which go with the cell.
    private static final Set<String> WITHOUT_TAB = Set.of("editing", "periods", "menu", "filter-choice", "palette",
            "paste",
            "reading");
    /// Screens on which Tab goes as on others.
    private static final Set<String> ALIKE = Set.of("table-plan", "table-goals", "filter", "print", "tour-2", "tour-3",
            "tour-4", "tour-5", "form-end", "exported", "keys", "findings", "finding", "search", "amendments", "tour");

    private final Map<String, Boolean> rings = new HashMap<>();

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
        for (String language : List.of("mn", "en")) {
            for (Appearance appearance : Appearance.values()) {
                Stream.of(SMALL, LARGE).map(width -> new Look(width, appearance, language, 100)).forEach(all::add);
            }
            Stream.of(80, 125, 150, 200).map(zoom -> new Look(SMALL, Appearance.LIGHT, language, zoom))
                    .forEach(all::add);
            Stream.of(80, 125).map(zoom -> new Look(SMALL, Appearance.DARK, language, zoom)).forEach(all::add);
            all.add(new Look(LARGE, Appearance.LIGHT, language, 200));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nothingIsCutOrPaleOrNamelessOnAnyScreen(Look look) throws TimeoutException, IOException {
        var wrong = new ArrayList<String>();
        try (var warnings = new CssWarnings()) {
            start(look, Settings.initial(), "start", wrong);
            start(look, recent(), "start-recent", wrong);
            Path sample = Files.createDirectories(folder.resolve("sample"));
            walk(SampleWorkspace.makeIn(sample), look, Screen.ofSample(), wrong);
            Path practice = Files.createDirectories(folder.resolve("practice"));
            walk(SampleWorkspace.makePracticeIn(practice), look, Screen.ofPractice(), wrong);
            if (System.getProperty("screens") != null) {
                walkSlowOnes(look, sample.resolve(SampleWorkspace.FILE_NAME), wrong);
            }
            assertThat(warnings.told()).isEmpty();
        }
        // at double size not every word has room on a small screen; the picture is for the eye
        assertThat(wrong).filteredOn(problem -> look.zoom() <= 150 || !problem.contains("cut")).isEmpty();
    }

    /// Settings of somebody who opened workspaces before.
    private Settings recent() throws IOException {
        Path office = Files.createDirectories(folder.resolve("Баримт"));
        Settings settings = Settings.initial();
        for (String name : List.of("Өндөрмөст 2025.mv.db", "Өндөрмөст сумын ЭМТ, биелэлт 2026.mv.db")) {
            settings = settings.withRecent(Files.writeString(office.resolve(name), "").toString());
        }
        return settings;
    }

    private void start(Look look, Settings settings, String screen, List<String> wrong)
            throws TimeoutException, IOException {
        keepLook(look, settings);
        try (OpenWindow window = OpenWindow.withoutWorkspace(folder)) {
            window.onFx(() -> window.window().open(Optional.empty()));
            look(window, look, screen, wrong);
        }
    }

    private void walk(Path workspace, Look look, List<Screen> screens, List<String> wrong)
            throws TimeoutException, IOException {
        keepLook(look, Settings.initial());
        try (OpenWindow window = OpenWindow.on(workspace, folder)) {
            walk(window, look, screens, wrong);
        }
    }

    private void walk(OpenWindow window, Look look, List<Screen> screens, List<String> wrong) {
        window.resize(look.width(), look.height());
        for (Screen screen : screens) {
            screen.open().accept(window);
            look(window, look, screen.name(), wrong);
            if (look.equals(WALKED) && !WITHOUT_TAB.contains(screen.name()) && !ALIKE.contains(screen.name())) {
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new TabWalk(window.scene(), rings).problems())
                        .forEach(problem -> wrong.add(screen.name() + " by Tab: " + problem));
                window.settle();
            }
            screen.leave().accept(window);
        }
    }

    /// A disk that fails; a password, which is asked for when the workspace is opened again; a file that was spoilt.
    private void walkSlowOnes(Look look, Path sample, List<String> wrong) throws TimeoutException, IOException {
        keepLook(look, Settings.initial());
        try (var disk = new MemoryDisk();
                var faulty = new FaultyDisk(disk, Fault.GONE, Long.MAX_VALUE);
                OpenWindow window = OpenWindow.behind(new MemoryDoor(faulty), MemoryDoor.FILE,
                        new OpenWindow.Answers(folder, folder))) {
            walk(window, look, Screen.ofFailingDisk(faulty), wrong);
            faulty.mend();
        }
        try (OpenWindow window = OpenWindow.on(sample, folder)) {
            walk(window, look, Screen.ofPassword(), wrong);
        }
        try (OpenWindow window = OpenWindow.on(sample, folder)) {
            look(window, look, "start-password", wrong);
        }
        Path damaged = SampleWorkspace.makeIn(Files.createDirectories(folder.resolve("damaged")));
        Files.writeString(damaged, "spoilt");
        try (OpenWindow window = OpenWindow.on(damaged, folder)) {
            look(window, look, "damaged", wrong);
        }
    }

    private void keepLook(Look look, Settings settings) throws IOException {
        new SettingsStore(folder.resolve("settings.json")).write(settings.withLanguage(look.language())
                .withAppearance(look.appearance()).withZoom(look.zoom()));
    }

    /// Whether the bar of a notice is on its way.
    private static boolean isSliding(OpenWindow window) {
        return window.lookup(".notification-bar") instanceof NotificationBar bar && bar.isShowing()
                && bar.transition.get() < 1;
    }

    private static void look(OpenWindow window, Look look, String screen, List<String> wrong) {
        window.resize(look.width(), look.height());
        window.waitUntil(() -> !isSliding(window));
        window.snapshot(look.name() + "/" + screen, look.width(), look.height());
        var root = window.scene().getRoot();
        CutWords.in(root).forEach(words -> wrong.add(screen + " cut: " + words));
        Contrast.tooPale(root).forEach(words -> wrong.add(screen + " pale: " + words));
        Contrast.tooFaint(root).forEach(sign -> wrong.add(screen + " faint: " + sign));
        ScreensTest.nameless(root).forEach(control -> wrong.add(screen + " nameless: " + control));
        LeftOutStyles.shown().forEach(name -> wrong.add(screen + " has what the style sheet leaves out: " + name));
    }
}
