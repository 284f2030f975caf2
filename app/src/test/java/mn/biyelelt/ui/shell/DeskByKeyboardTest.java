package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.ui.dialog.FileChoosers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person's work at the window, by keyboard alone, on a stored workspace.
class DeskByKeyboardTest {

    private static final String TYPED = "Өвчтөн бүрд Үзлэг хийнэ № 5.";

    @TempDir
    private Path folder;

    @Test
    void aCellTypedInCyrillicIsSavedUndoneRedoneAndPrinted() throws IOException, TimeoutException {
        ElementId row;
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            assertThat(window.title()).contains("Өндөрмөст")
                    .contains(FileChoosers.named(Path.of(SampleWorkspace.FILE_NAME)))
                    .doesNotContain(FileChoosers.ENDING);
            row = window.model().open().get().orElseThrow().desk().spot().get().row();
            String before = window.textHere(Fields.ITEM_TEXT);
            assertThat(window.textOf("#saved-mark")).isEqualTo("Бүгд хадгалагдсан");

            window.press(KeyCode.RIGHT);
            window.type(TYPED);
            window.press(KeyCode.ENTER);

            assertThat(textOf(window, row)).isEqualTo(TYPED);
            window.waitUntil(() -> window.textOf("#saved-mark").equals("Хадгалсан 14:03"));

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(textOf(window, row)).isEqualTo(before);

            window.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(textOf(window, row)).isEqualTo(TYPED);

            window.press(KeyCode.CONTROL, KeyCode.E);
            assertThat(window.model().failures().told().get()).isEmpty();
            assertThat(textOfPdf()).contains(TYPED);
            StatusBar line = window.find("#status-line", StatusBar.class);
            assertThat(line.getText()).isEqualTo("«" + folder.getFileName() + "» хавтсанд 3 файл гаргалаа.");
            assertThat(line.getTooltip().getText()).isEqualTo(line.getText());
            assertThat(line.getRightItems()).extracting(item -> ((Control) item).getTooltip())
                    .anySatisfy(tip -> assertThat(tip.getText()).isEqualTo(folder.toString()));
        }
        assertThat(storedText(row)).isEqualTo(TYPED);
    }

    @Test
    void escLeavesTheTextAsItWasAndCtrlEnterBreaksTheLine() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            ElementId row = window.model().open().get().orElseThrow().desk().spot().get().row();
            String before = window.textHere(Fields.ITEM_TEXT);
            window.press(KeyCode.RIGHT);

            window.press(KeyCode.F2);
            window.type("үлдэхгүй");
            window.press(KeyCode.ESCAPE);
            assertThat(textOf(window, row)).isEqualTo(before);

            window.press(KeyCode.F2);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.type("хоёр дахь мөр");
            window.press(KeyCode.TAB);
            assertThat(textOf(window, row)).isEqualTo(before + "\nхоёр дахь мөр");
        }
    }

    @Test
    void theFormShowsTheRowOfTheTableAndWhatIsTypedIntoIt() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.RIGHT);
            assertThat(formText(window)).isEqualTo(window.textHere(Fields.ITEM_TEXT));

            window.press(KeyCode.F2);
            window.type(" бичиж байна");
            assertThat(formText(window)).isEqualTo(window.textHere(Fields.ITEM_TEXT) + " бичиж байна");

            window.press(KeyCode.ESCAPE);
            assertThat(formText(window)).isEqualTo(window.textHere(Fields.ITEM_TEXT));
        }
    }

    @Test
    void rowsAreInsertedMovedAndDeletedAndAllOfItUndone() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var before = window.plan();

            window.press(KeyCode.INSERT);
            window.press(KeyCode.RIGHT);
            window.type("Шинэ арга хэмжээ");
            window.press(KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.INSERT);
            window.press(KeyCode.ALT, KeyCode.UP);
            window.press(KeyCode.CONTROL, KeyCode.DELETE);

            assertThat(window.plan()).isEqualTo(before);
            for (int i = 0; i < 5; i++) {
                window.press(KeyCode.CONTROL, KeyCode.Z);
            }
            assertThat(window.plan()).isEqualTo(before);
            assertThat(window.model().open().get().orElseThrow().desk().steps().toUndo().get()).isEmpty();
        }
    }

    @Test
    void languageAndLooksChangeWithoutARestart() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            assertThat(window.textOf("#write")).isEqualTo("Тайлан гаргах");
            window.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(window.model().status().get()).isEqualTo("Бичсэн бүхэн хадгалагдсан байна.");

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            assertThat(window.textOf("#write")).isEqualTo("Make the papers");
            assertThat(window.model().status().get()).as("what was said in the other language").isEmpty();
            assertThat(window.textOf("#saved-mark")).isEqualTo("Everything is saved");

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            assertThat(window.textOf("#write")).isEqualTo("Тайлан гаргах");
            assertThat(window.scene().getRoot().getPseudoClassStates().toString()).contains("dark");
        }
    }

    @Test
    void aCommandIsFoundByItsNameAndDone() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("хуудас");
            window.press(KeyCode.ENTER);
            assertThat(window.find("#palette-layer", Node.class).isVisible()).isFalse();
            assertThat(window.find("#pages", Node.class).isFocused()).isTrue();

            window.press(KeyCode.CONTROL, KeyCode.K);
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("#pages", Node.class).isFocused()).isTrue();
        }
    }

    @Test
    void f6GoesRoundThePanesAndBack() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.resize(1366, 768);
            Node table = window.scene().getFocusOwner();
            window.press(KeyCode.F6);
            assertThat(window.scene().getFocusOwner()).isInstanceOf(TextInputControl.class);
            window.press(KeyCode.F6);
            assertThat(window.scene().getFocusOwner()).isEqualTo(window.find("#outline", Node.class));
            window.press(KeyCode.F6);
            assertThat(window.scene().getFocusOwner()).isEqualTo(table);
            window.press(KeyCode.SHIFT, KeyCode.F6);
            assertThat(window.scene().getFocusOwner()).isEqualTo(window.find("#outline", Node.class));
        }
    }

    private static String textOf(OpenWindow window, ElementId row) {
        return PlanTree.find(window.plan(), row).orElseThrow().get(Fields.ITEM_TEXT);
    }

    private static String formText(OpenWindow window) {
        return window.find(".row-form #field-text", TextArea.class).getText();
    }

    private String storedText(ElementId row) {
        try (Workspace workspace = Workspace.open(folder.resolve(SampleWorkspace.FILE_NAME))) {
            return PlanTree.find(workspace.holdings().plans().getFirst(), row).orElseThrow().get(Fields.ITEM_TEXT);
        }
    }

    /// Words of the paper in reading order, line ends as blanks.
    private String textOfPdf() throws IOException {
        Path pdf = folder.resolve("Нэгжийн гүйцэтгэлийн төлөвлөгөө 2026, Өндөрмөст сумын эрүүл мэндийн төв.pdf");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).lines().map(String::strip)
                    .collect(Collectors.joining(" "));
        }
    }
}
