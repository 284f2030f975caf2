package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Setting, giving, changing and removing the password of a workspace, by keyboard alone. Longer than five seconds: it takes the
/// window three times and hashes passwords as in earnest.
class PasswordByKeyboardTest {

    @TempDir
    private Path folder;

    @Test
    void aPasswordIsSetAskedChangedAndRemoved() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.window().rest());
            command(window, "Файлд нууц үг тавих");
            assertThat(window.textOf("#password-warning")).contains("хэн ч", "сэргээж чадахгүй");
            window.type("өвөл");
            assertThat(window.textOf("#password-wanted-hint")).contains("монгол үсгээр");
            assertThat(window.textOf("#password-advice")).contains("Найман тэмдэгтээс богино");
            window.press(KeyCode.TAB);
            window.type("pass");
            assertThat(window.textOf("#password-again-hint")).contains("латин үсгээр");
            assertThat(window.textOf("#password-advice")).contains("ижил биш");
            window.snapshot("password-set");
            window.press(KeyCode.CONTROL, KeyCode.A);
            List<String> advice = said(window, "#password-advice");
            List<String> problems = said(window, "#password-problem");
            enter(window, "өвөл");
            window.waitUntil(() -> window.model().status().get().equals("Нууц үг хүчинтэй боллоо."));
            assertThat(new Shelf(folder).picture(folder.resolve(SampleWorkspace.FILE_NAME)))
                    .as("of what is locked now no picture is left on the computer").isEmpty();
            assertThat(advice).contains("Файлуудыг шинээр бичиж байна…");
            assertThat(problems).isEmpty();
            assertThat(window.find("#plan-table", Node.class).isFocused()).isTrue();
        }

        Path file = folder.resolve(SampleWorkspace.FILE_NAME);
        try (OpenWindow window = OpenWindow.on(file, folder)) {
            assertThat(window.window().model()).isEmpty();
            enter(window, "зун");
            window.waitUntil(() -> window.textOf("#start-failure").startsWith("Нууц үг буруу байна"));
            assertThat(window.textOf("#start-failure")).contains("Гарын хэл", "Caps Lock");
            window.snapshot("password-wrong");
            enter(window, "өвөл");
            window.waitUntil(() -> window.window().model().isPresent());
            assertThat(window.plan().sections()).isNotEmpty();

            command(window, "Файлын нууц үгийг солих");
            enter(window, "зун", "намар", "намар");
            window.waitUntil(() -> window.textOf("#password-problem").startsWith("Нууц үг буруу байна"));
            enter(window, "өвөл", "намар", "намар");
            window.waitUntil(() -> window.model().status().get().equals("Нууц үгийг солилоо."));
        }

        try (OpenWindow window = OpenWindow.on(file, folder)) {
            enter(window, "намар");
            window.waitUntil(() -> window.window().model().isPresent());
            command(window, "Файлын нууц үгийг авах");
            enter(window, "намар");
            window.waitUntil(() -> window.model().status().get().equals("Нууц үгийг авлаа."));
            assertThat(window.find("#plan-table", Node.class).isFocused()).isTrue();
        }
        try (OpenWindow window = OpenWindow.on(file, folder)) {
            assertThat(window.window().model()).isPresent();
        }
    }

    /// Collects what a label will say from now on.
    private static List<String> said(OpenWindow window, String label) {
        var said = new CopyOnWriteArrayList<String>();
        window.onFx(() -> window.find(label, Label.class).textProperty().subscribe((_, text) -> said.add(text)));
        return said;
    }

    @Test
    void whoDoesNotKnowThePasswordCanLeaveTheFile() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            command(window, "Файлд нууц үг тавих");
            enter(window, "a", "a");
            window.waitUntil(() -> window.model().status().get().equals("Нууц үг хүчинтэй боллоо."));
        }
        try (OpenWindow window = OpenWindow.on(folder.resolve(SampleWorkspace.FILE_NAME), folder)) {
            assertThat(window.find("#start-password", javafx.scene.control.PasswordField.class).isFocused()).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("#start-password", Node.class).getParent().getParent().isVisible()).isFalse();
            assertThat(window.window().model()).isEmpty();
        }
    }

    /// The desk stays as it was until the password is right.
    @Test
    void aLockedWorkspaceIsAskedAboutOverTheDesk() throws TimeoutException {
        Path locked = folder.resolve("Нууцтай.mv.db");
        try (Workspace made = Workspace.create(locked, new Office("Өвөр сумын ЭМТ", "", "", ""));
                Password winter = Password.of("өвөл".toCharArray())) {
            made.setPassword(winter).toCompletableFuture().join();
        }
        try (var warnings = new CssWarnings(); OpenWindow window = OpenWindow.onSample(folder)) {
            DeskModel before = window.model();
            window.onFx(() -> window.window().comeForward(locked.toString()));
            window.waitUntil(() -> window.all("#unlock-password").size() == 1);
            assertThat(window.model()).isSameAs(before);
            assertThat(window.find("#unlock-password", Node.class).isFocused()).isTrue();
            assertThat(window.textOf(".sheet-title")).isEqualTo("«Нууцтай» нууц үгтэй");
            enter(window, "зун");
            window.waitUntil(() -> window.textOf("#unlock-problem").startsWith("Нууц үг буруу байна"));
            assertThat(before.failures().told().get()).isEmpty();
            window.snapshot("password-over-desk");
            window.press(KeyCode.ESCAPE);
            assertThat(window.all("#unlock-password")).isEmpty();
            assertThat(window.model()).isSameAs(before);
            assertThat(window.find("#plan-table", Node.class).isFocused()).isTrue();
            window.type("Шинэ");
            window.press(KeyCode.ENTER);
            assertThat(window.model().workspace().file()).isEqualTo(before.workspace().file());

            window.onFx(() -> window.window().comeForward(locked.toString()));
            window.waitUntil(() -> window.all("#unlock-password").size() == 1);
            enter(window, "өвөл");
            window.waitUntil(() -> window.window().model()
                    .filter(model -> model.workspace().file().equals(locked)).isPresent());
            assertThat(warnings.told()).isEmpty();
        }
    }

    /// Types into one field after the other, and Enter.
    private static void enter(OpenWindow window, String first, String... others) {
        window.type(first);
        for (String other : others) {
            window.press(KeyCode.TAB);
            window.type(other);
        }
        window.press(KeyCode.ENTER);
    }

    private static void command(OpenWindow window, String name) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type(name);
        window.press(KeyCode.ENTER);
    }
}
