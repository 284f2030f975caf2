package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.storage.Backups;
import mn.biyelelt.storage.KeptState;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.snapshot.Snapshot;
import mn.biyelelt.storage.trial.FaultyDisk;
import mn.biyelelt.storage.trial.FaultyDisk.Fault;
import mn.biyelelt.storage.trial.MemoryDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups, earlier states and a disk that goes, by keyboard alone.
class KeepingByKeyboardTest {

    private static final Path FILE = MemoryDoor.FILE;
    private static final Path STICK = Path.of("/stick");

    @TempDir
    private Path folder;

    @Test
    void aBackupIsWrittenAndItsStateBroughtBackFromTheStick() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            ElementId row = here(window);
            String before = text(window, row);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            window.waitUntil(() -> window.model().status().get().contains(Backups.SUFFIX));
            assertThat(window.textOf("#backup")).startsWith("Нөөц хувь:");

            type(window, "Дараа нь бичсэн");
            assertThat(text(window, row)).isEqualTo("Дараа нь бичсэн");
            window.waitUntil(() -> window.textOf("#saved-mark").startsWith("Хадгалсан"));

            command(window, "Өмнөх байдлыг сэргээх");
            window.waitUntil(() -> !states(window).getItems().isEmpty());
            int listed = states(window).getItems().size();
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            window.waitUntil(() -> states(window).getItems().size() == listed + 1);
            assertThat(states(window).getSelectionModel().getSelectedItem().difference().places()).isPositive();
            window.snapshot("restore");
            window.onFx(states(window)::requestFocus);
            window.press(KeyCode.ENTER);

            window.waitUntil(() -> window.model().status().get().contains("сэргээлээ"));
            assertThat(text(window, row)).isEqualTo(before);
            window.waitUntil(() -> window.find("#plan-table", Node.class).isFocused());
            command(window, "Өмнөх байдлыг сэргээх");
            window.waitUntil(() -> states(window).getItems().stream()
                    .anyMatch(state -> state.difference().changed() == 1));
        }
    }

    @Test
    void aBackupUnderAnotherPasswordAsksForItAndIsRestored() throws TimeoutException, IOException {
        Path backups = Files.createDirectory(folder.resolve("stick"));
        Path file = SampleWorkspace.makeIn(folder);
        String before;
        try (Workspace workspace = Workspace.open(file); Password password = Password.of("хуучин үг".toCharArray())) {
            before = workspace.holdings().plans().getFirst().get(Fields.PREAMBLE);
            var _ = workspace.setPassword(password).toCompletableFuture().join();
            var _ = workspace.backups().writeTo(backups).toCompletableFuture().join();
            var _ = workspace.removePassword(password).toCompletableFuture().join();
            var _ = workspace.append(new EditPlan(workspace.holdings().plans().getFirst().id(), new SetText(
                    workspace.holdings().plans().getFirst().id().element(), CellKey.of(Fields.PREAMBLE), before + "!")))
                    .toCompletableFuture().join();
        }
        try (OpenWindow window = OpenWindow.answered(file, new OpenWindow.Answers(folder, backups))) {
            command(window, "Өмнөх байдлыг сэргээх");
            window.waitUntil(() -> !states(window).getItems().isEmpty());
            int listed = states(window).getItems().size();
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            window.waitUntil(() -> window.find("#restore-password", Node.class).isFocused());
            window.type("буруу");
            window.press(KeyCode.ENTER);
            window.waitUntil(() -> window.textOf("#restore-problem").startsWith("Нууц үг буруу байна"));
            window.snapshot("restore-password");
            window.type("хуучин үг");
            window.press(KeyCode.ENTER);
            window.waitUntil(() -> states(window).getItems().size() == listed + 1);
            window.waitUntil(() -> states(window).isFocused());
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitUntil(() -> window.model().status().get().contains("сэргээлээ"));
            assertThat(window.model().plans().getFirst().get(Fields.PREAMBLE)).isEqualTo(before);
        }
    }

    @Test
    void whatAMissingDiskRefusedIsSavedWhenItIsBack() throws TimeoutException {
        try (var disk = new MemoryDisk();
                var faulty = new FaultyDisk(disk, Fault.GONE, Long.MAX_VALUE);
                OpenWindow window = OpenWindow.behind(new MemoryDoor(faulty), FILE,
                        new OpenWindow.Answers(folder, STICK))) {
            ElementId row = here(window);
            faulty.fail();
            type(window, "Салгасан үед бичсэн");
            window.waitUntil(() -> window.textOf("#saved-mark").equals("Хадгалж чадсангүй"));
            assertThat(window.textOf("#notice-text")).contains("Энэ хооронд бичсэн бүхэн цонхонд үлдэж");
            type(window, "Дараа нь ч бичсэн");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            assertThat(window.textOf("#notice-text")).contains("What you type meanwhile stays in this window");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.waitUntil(() -> window.model().failures().told().get()
                    .filter(failure -> failure.what().contains("засвар зөвхөн энэ цонхонд")).isPresent());
            window.snapshot("disk-gone");

            faulty.mend();
            window.press(KeyCode.CONTROL, KeyCode.S);

            window.waitUntil(() -> window.textOf("#saved-mark").equals("Хадгалсан 14:03"));
            assertThat(window.model().status().get()).contains("засварыг хадгаллаа");
            assertThat(window.model().failures().told().get()).isEmpty();
            assertThat(text(window, row)).isEqualTo("Салгасан үед бичсэн");
            assertThat(window.plan()).isEqualTo(holdings(faulty).plans().getFirst());
        }
    }

    @Test
    void closingWhileTheDiskIsGoneAsksAndABackupElsewhereHasEverything() throws IOException, TimeoutException {
        try (var disk = new MemoryDisk();
                var faulty = new FaultyDisk(disk, Fault.GONE, Long.MAX_VALUE);
                OpenWindow window = OpenWindow.behind(new MemoryDoor(faulty), FILE,
                        new OpenWindow.Answers(folder, STICK))) {
            disk.createFolder(STICK);
            faulty.spare(STICK);
            faulty.fail();
            type(window, "Салгасан үед бичсэн");
            window.waitUntil(() -> window.textOf("#saved-mark").equals("Хадгалж чадсангүй"));
            var plan = window.plan();

            window.onFx(() -> window.scene().getWindow()
                    .fireEvent(new WindowEvent(window.scene().getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST)));
            window.waitUntil(() -> window.lookup("#unsaved-again") != null);
            assertThat(window.scene().getWindow().isShowing()).isTrue();
            assertThat(window.textOf("#unsaved-text")).contains("1 засвар");
            window.snapshot("unsaved");
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            window.press(KeyCode.SPACE);

            window.waitUntil(() -> !window.scene().getWindow().isShowing());
            Snapshot kept = faulty.list(STICK).stream().map(file -> read(faulty, file)).findFirst().orElseThrow();
            assertThat(kept.holdings().plans().getFirst()).isEqualTo(plan);
        }
    }

    @Test
    void whatIsRefusedOnlyWhileTheWindowClosesIsAskedAboutToo() throws TimeoutException {
        try (var disk = new MemoryDisk();
                var faulty = new FaultyDisk(disk, Fault.GONE, Long.MAX_VALUE);
                OpenWindow window = OpenWindow.behind(new MemoryDoor(faulty), FILE,
                        new OpenWindow.Answers(folder, STICK))) {
            window.press(KeyCode.RIGHT);
            window.type("Бичиж байта");
            faulty.fail();
            // however slow the machine: what was typed before may be safe already, the last letter is not
            window.type("л");

            window.onFx(() -> window.scene().getWindow()
                    .fireEvent(new WindowEvent(window.scene().getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST)));
            window.waitUntil(() -> window.lookup("#unsaved-again") != null);
            assertThat(window.scene().getWindow().isShowing()).isTrue();

            faulty.mend();
            window.press(KeyCode.SPACE);

            window.waitUntil(() -> !window.scene().getWindow().isShowing());
            assertThat(holdings(faulty).plans().getFirst()).isEqualTo(window.plan());
        }
    }

    @Test
    void anotherWorkspaceIsNotOpenedOverRefusedEdits() throws TimeoutException {
        try (var disk = new MemoryDisk();
                var faulty = new FaultyDisk(disk, Fault.GONE, Long.MAX_VALUE);
                OpenWindow window = OpenWindow.behind(new MemoryDoor(faulty), FILE,
                        new OpenWindow.Answers(folder, STICK))) {
            faulty.fail();
            type(window, "Салгасан үед бичсэн");

            window.press(KeyCode.CONTROL, KeyCode.O);

            window.waitUntil(() -> window.lookup("#unsaved-again") != null);
            assertThat(window.textOf("#unsaved-text")).contains("Өөр файл нээвэл").doesNotContain("хаавал");
            assertThat(window.textOf("#unsaved-leave")).contains("нөгөөг нээх");
            assertThat(window.model().workspace().file()).isEqualTo(FILE);

            window.press(KeyCode.SHIFT, KeyCode.TAB);
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            window.press(KeyCode.SPACE);
            assertThat(window.lookup("#unsaved-again")).as("answered, and the other cannot be opened either").isNull();
            assertThat(window.model().workspace().file()).isEqualTo(FILE);
            assertThat(window.find("#plan-table", Node.class).isFocused()).isTrue();
            faulty.mend();
        }
    }

    private static Snapshot read(FaultyDisk disk, Path file) {
        try {
            return mn.biyelelt.storage.snapshot.SnapshotFolder.read(disk, file,
                    mn.biyelelt.storage.secret.Protection.NONE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Types over the text of the activity one stands at and goes on.
    private static void type(OpenWindow window, String text) {
        window.press(KeyCode.RIGHT);
        window.type(text);
        window.press(KeyCode.ENTER);
    }

    private static void command(OpenWindow window, String name) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type(name);
        window.press(KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private static TableView<KeptState> states(OpenWindow window) {
        return window.find("#restore-states", TableView.class);
    }

    private static ElementId here(OpenWindow window) {
        return window.model().open().get().orElseThrow().desk().spot().get().row();
    }

    private static String text(OpenWindow window, ElementId row) {
        return PlanTree.find(window.plan(), row).orElseThrow().get(Fields.ITEM_TEXT);
    }

    private static Holdings holdings(FaultyDisk disk) {
        try (Workspace read = Workspace.openReadOnly(disk, FILE)) {
            return read.holdings();
        }
    }
}
