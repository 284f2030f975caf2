package mn.biyelelt.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.settings.MailChoice;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What the letter tells while its papers are being made.
class MailViewTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aSizeIsToldOnceThePapersAreThere() throws TimeoutException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        var words = new Words(Language.MONGOLIAN);
        var model = new MailModel(new Letter("Тайлан", "Тайлан", ""), new MailChoice("", ""),
                new JobRunner(waiting::add, Runnable::run), words, _ -> {
                }, _ -> {
                });
        Label size = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            model.prepare(_ -> List.of(Files.write(folder.resolve("а.pdf"), new byte[100_000])));
            return (Label) new MailView(model, words).lookup("#mail-size");
        });
        assertThat(size.getText()).isEqualTo("Тайлан бэлтгэж байна…");

        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> waiting.remove().run());
        assertThat(size.getText()).startsWith("Захидлын нийт хэмжээ: 13");
    }
}
