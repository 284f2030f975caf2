package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.session.Texts;
import mn.biyelelt.ui.task.FxThread;
import mn.biyelelt.validation.Severity;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What nobody should type, paste or do: the text stays, the check list says what is wrong with it, the window goes on, and nothing
/// is lost. A stick pulled out is in [KeepingByKeyboardTest], a printer that is gone in the print model's test, a storm of clicks in
/// [CellsByKeyboardTest].
class BadInputAtTheWindowTest {

    private static final int VERY_LONG = 50_000;

    @TempDir
    private Path folder;

    @Test
    void aPercentOfAThousandIsMarkedAndADateThatIsNoneStaysAsTyped() throws TimeoutException {
        try (OpenWindow window = onReport()) {
            Plan before = window.plan();
            int open = open(window);
            goTo(window, Fields.ACHIEVED_PERCENT);
            window.type("1000");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.UP);
            assertThat(textHere(window)).isEqualTo("1000");
            window.waitUntil(() -> open(window) > open);

            goTo(window, Fields.ACHIEVED);
            window.type("2026 оны 02 дугаар сарын 31-нд 95 хувь болсон.");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.UP);
            assertThat(textHere(window)).isEqualTo("2026 оны 02 дугаар сарын 31-нд 95 хувь болсон.");
            assertThat(window.model().failures().told().get()).isEmpty();

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void aBrokenTableFromWordIsShownBeforeItIsPastedAndTakenBackInOneStep() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            Plan before = window.plan();
            window.press(KeyCode.HOME);
            put(window, "9.9\tНэг\nхоёр\t\t\nгурав",
                    "<html xmlns:o=\"urn:x\"><!--[if gte mso 9]><xml><o:p></xml><table border=1><tr><td>9.9<td colspan=99>"
                            + "Нэг<p>хоёр</tr><tr><td rowspan=0>гурав<td><![endif]><table><tr>");
            window.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(window.plan()).isEqualTo(before);
            assertThat(window.find("#paste-panel", Node.class).isVisible()).isTrue();
            window.press(KeyCode.ENTER);
            assertThat(window.model().failures().told().get()).isEmpty();
            assertThat(window.plan()).isNotEqualTo(before);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void fiftyThousandLettersInOneCellAreKeptToTheLast() throws TimeoutException {
        String text = "Тоо 123, ".repeat(VERY_LONG / 9) + "төгсөв";
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            Plan before = window.plan();
            window.press(KeyCode.RIGHT);
            put(window, text, "");
            window.press(KeyCode.F2);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.UP);
            assertThat(window.textHere(Fields.ITEM_TEXT)).isEqualTo(text);
            assertThat(window.model().failures().told().get()).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
            window.press(KeyCode.CONTROL, KeyCode.Y);
        }
        try (Workspace workspace = Workspace.open(folder.resolve(SampleWorkspace.FILE_NAME))) {
            assertThat(workspace.holdings().plans().getFirst().toString()).contains(text);
        }
    }

    @Test
    void closingWhilePapersAreWrittenKeepsTheTextAndLeavesNoHalfPaper() throws TimeoutException, IOException {
        Plan typed;
        try (var workers = Executors.newCachedThreadPool();
                OpenWindow window = OpenWindow.on(SampleWorkspace.makeIn(folder), folder,
                        new JobRunner(workers, new FxThread()))) {
            window.waitUntil(() -> window.window().model().isPresent());
            window.press(KeyCode.RIGHT);
            window.type("Хаахын өмнө");
            window.press(KeyCode.CONTROL, KeyCode.E);
            typed = window.plan();
        }
        try (Workspace workspace = Workspace.open(folder.resolve(SampleWorkspace.FILE_NAME))) {
            assertThat(workspace.holdings().plans().getFirst()).isEqualTo(typed);
        }
        for (Path pdf : papers()) {
            try (var document = Loader.loadPDF(pdf.toFile())) {
                assertThat(document.getNumberOfPages()).isPositive();
            }
        }
    }

    private List<Path> papers() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
    }

    private OpenWindow onReport() throws TimeoutException {
        OpenWindow window = OpenWindow.onSample(folder);
        window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
        return window;
    }

    private static void goTo(OpenWindow window, FieldKey field) {
        window.press(KeyCode.HOME);
        for (int i = 0; i < 12 && !cell(window).field().equals(field); i++) {
            window.press(KeyCode.RIGHT);
        }
    }

    private static CellKey cell(OpenWindow window) {
        return desk(window).desk().spot().get().cell().orElseThrow();
    }

    private static String textHere(OpenWindow window) {
        var cell = desk(window).table().cell().orElseThrow();
        return Texts.of(window.plan(), cell.element().orElseThrow(), cell.key());
    }

    private static int open(OpenWindow window) {
        var found = desk(window).review().check().findings().get();
        return found.open(Severity.ERROR) + found.open(Severity.WARNING) + found.open(Severity.HINT);
    }

    private static PlanOnDesk desk(OpenWindow window) {
        return window.model().open().get().orElseThrow();
    }

    private static void put(OpenWindow window, String text, String html) {
        window.onFx(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            if (!html.isEmpty()) {
                content.putHtml(html);
            }
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
