package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.dialog.DropVeil;
import mn.biyelelt.ui.print.PrintOrder;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.Failure;
import mn.biyelelt.ui.task.FxThread;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers while they are written, closing meanwhile, and files let go over the window.
class PapersOfTheWindowTest {

    @TempDir
    private Path folder;

    /// Does work at once, or keeps it until it is told to go on.
    private static final class Workers implements Executor {

        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private boolean holding;

        @Override
        public void execute(Runnable work) {
            if (holding) {
                waiting.add(work);
            } else {
                work.run();
            }
        }

        void hold() {
            holding = true;
        }

        void goOn() {
            holding = false;
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }

    @Test
    void enterOnTheTickBoxPrintsAndLeavesTheTick() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.printers().put("Laser");
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.onFx(() -> window.find("#print-two-sided", CheckBox.class).requestFocus());
            window.press(KeyCode.SPACE);
            window.press(KeyCode.ENTER);

            assertThat(window.printers().orders()).singleElement().matches(PrintOrder::twoSided);
            assertThat(window.lookup("#print-two-sided")).isNull();
        }
    }

    @Test
    void aPageTypedTakesThePlaceOfTheOneThatStoodThere() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.printers().put("Laser");
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.press(KeyCode.TAB);
            window.type("2");
            window.press(KeyCode.TAB);
            window.type("3");
            window.press(KeyCode.ENTER);

            assertThat(window.printers().orders()).singleElement().extracting(PrintOrder::from, PrintOrder::to)
                    .containsExactly(2, 3);
        }
    }

    @Test
    void whatWasNotWrittenIsForgottenOncePapersAre() throws TimeoutException, IOException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().write(folder.resolve("алга")));
            assertThat(window.model().failures().told().get()).isPresent();
            window.onFx(() -> window.model().write(folder));
            assertThat(papers(".pdf")).hasSize(1);
            assertThat(window.model().failures().told().get()).isEmpty();
        }
    }

    /// By a file, its folder or a letter, whichever found its program.
    @Test
    void thatThereIsNoProgramForAFileIsForgottenOnceThereIs() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().write(folder));
            refuse(window);
            assertThat(window.find(".notification-bar", Node.class).isVisible()).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            assertThat(window.model().failures().told().get()).isEmpty();
            window.waitUntil(() -> !window.find(".notification-bar", Node.class).isVisible());

            refuse(window);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            window.onFx(() -> window.find("#mail-open", Button.class).fire());
            assertThat(window.opened()).last().asString().endsWith(".eml");
            assertThat(window.model().failures().told().get()).isEmpty();
        }
    }

    private static void refuse(OpenWindow window) {
        window.programs().remove();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        assertThat(window.model().failures().told().get()).isPresent();
        window.programs().install();
    }

    /// A sheet of the printer's is over by then; what else failed meanwhile is not past by it.
    @Test
    void whatWasNotPrintedIsForgottenOnceItIs() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> {
                window.model().failures().failed(Doing.PRINTING, "Хэвлэж чадсангүй.", new IllegalStateException());
                window.model().write(folder.resolve("алга"));
            });
            window.printers().put("Laser");
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.press(KeyCode.ENTER);

            assertThat(window.printers().orders()).hasSize(1);
            assertThat(window.model().failures().stands(Doing.PRINTING)).isFalse();
            assertThat(window.model().failures().told().get()).map(Failure::what).hasValueSatisfying(
                    what -> assertThat(what).contains("алга"));
        }
    }

    @Test
    void whatFailedBeforeIsToldOfOnceTheNewerIsPutAway() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> {
                window.model().failures().failed(Doing.PRINTING, "Хэвлэж чадсангүй.", new IllegalStateException());
                window.model().failures().failed(Doing.BACKING_UP, "Нөөц бичсэнгүй.", new IllegalStateException());
            });
            assertThat(window.textOf("#notice-text")).startsWith("Нөөц бичсэнгүй.");
            window.onFx(() -> window.find(".notification-bar .close-button", Button.class).fire());
            window.waitUntil(() -> window.textOf("#notice-text").startsWith("Хэвлэж чадсангүй."));
            assertThat(window.find(".notification-bar", Node.class).isVisible()).isTrue();
            window.onFx(() -> window.find(".notification-bar .close-button", Button.class).fire());
            window.waitUntil(() -> !window.find(".notification-bar", Node.class).isVisible());
            assertThat(window.model().failures().told().get()).isEmpty();
        }
    }

    /// The pages of a plan that was left are not shown any more.
    @Test
    void whatCouldNotBeShownOfAPlanIsPastWithIt() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().failures().failed(Doing.SIGNATURES, "Хуудсыг харуулж чадсангүй.",
                    new IllegalStateException()));
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            assertThat(window.model().failures().told().get()).isEmpty();
        }
    }

    @Test
    void onlyAFolderThatTookPapersIsOfferedForTheNext() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().write(folder.resolve("алга")));
            assertThat(window.looks().settings().get().papers()).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.onFx(() -> window.model().write(folder.resolve("алга")));
            assertThat(window.looks().settings().get().papers()).isEqualTo(folder.toString());
        }
    }

    /// What is told behind a sheet is not seen.
    @Test
    void theLetterLeavesWithItsSheet() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            window.onFx(() -> window.find("#mail-open", Button.class).fire());
            assertThat(window.opened()).singleElement().asString().endsWith(".eml");
            assertThat(window.lookup("#mail-to")).isNull();
            assertThat(window.model().status().get()).contains(".eml");
        }
    }

    /// The papers are Mongolian, and so are those who read the letter.
    @Test
    void inTheEnglishWindowTheLetterIsMongolianToo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);

            assertThat(window.find("#mail-subject", TextField.class).getText())
                    .isEqualTo("Нэгжийн гүйцэтгэлийн тайлан 2026 оны жилийн эцэс – Өндөрмөст сумын эрүүл мэндийн төв");
        }
    }

    @Test
    void closingWhilePapersAreWrittenWaitsForThem() throws TimeoutException, IOException {
        var workers = new Workers();
        try (OpenWindow window = held(workers)) {
            workers.hold();
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.clickClose();
            assertThat(window.isOpen()).isTrue();
            assertThat(window.model().status().get()).contains("дуусмагц хаана");
            window.snapshot("closing-light-mn");

            workers.goOn();
            window.settle();
            assertThat(window.isOpen()).isFalse();
            assertThat(papers(".pdf")).singleElement().satisfies(pdf -> assertThat(Files.size(pdf)).isPositive());
        }
    }

    @Test
    void closingTwiceStopsTheWritingAndLeavesNoHalfPaper() throws TimeoutException, IOException {
        var workers = new Workers();
        try (OpenWindow window = held(workers)) {
            workers.hold();
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.clickClose();
            window.clickClose();
            workers.goOn();
            window.settle();
            assertThat(window.isOpen()).isFalse();
            assertThat(papers("")).allMatch(file -> file.getFileName().toString().endsWith(".mv.db")
                    || file.getFileName().toString().equals("settings.json"));
        }
    }

    @Test
    void aVeilSaysWhatLettingFilesGoDoes() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            DeskView desk = window.find(".desk", DeskView.class);
            assertThat(desk.getOnDragOver()).isNotNull();
            assertThat(window.lookup(".drop-veil")).as("nothing is held over it yet").isNull();

            Late<DropVeil> made = DropVeil.over(desk, new Words(Language.MONGOLIAN));
            window.onFx(made::get);
            DropVeil veil = window.find(".drop-veil", DropVeil.class);
            assertThat(veil.isVisible()).isFalse();
            window.onFx(() -> assertThat(veil.hold(List.of(Path.of("тайлан.docx")))).isEmpty());
            assertThat(veil.isVisible()).isTrue();
            assertThat(window.textOf(".drop-told")).contains("ажлын файлыг");
            window.onFx(() -> assertThat(veil.hold(List.of(Path.of("тайлан.docx"), Path.of("Өөр.mv.db"))))
                    .contains(Path.of("Өөр.mv.db")));
            assertThat(window.textOf(".drop-told")).contains("«Өөр»", "нээгдэнэ");
            window.snapshot("drop-light-mn");
            window.onFx(veil::leave);
            assertThat(veil.isVisible()).isFalse();
        }
    }

    @Test
    void theOverviewIsWrittenWithItsCharts() throws TimeoutException, IOException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.onFx(() -> window.<Button>all(".overview .button").stream()
                    .filter(button -> button.getText().equals("PDF, Excel болгох")).findFirst().orElseThrow().fire());
            assertThat(papers(".pdf")).singleElement()
                    .satisfies(pdf -> assertThat(pdf.getFileName().toString()).startsWith("Хураангуй, Нэгжийн"));
            assertThat(papers(".xlsx")).hasSize(1);
        }
    }

    @Test
    void withoutResultsTheOverviewSaysSoInsteadOfEmptyAxes() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().open(window.model().plans().stream()
                    .filter(plan -> plan.form().equals("unit-plan")).findFirst().orElseThrow().id()));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            assertThat(window.<Node>all(".overview .chart")).as("what is due").hasSize(1);
            assertThat(window.<Labeled>all(".overview .label")).extracting(Labeled::getText)
                    .contains("Тайлагнасан дүн гармагц график энд харагдана.");
        }
    }

    private OpenWindow held(Workers workers) throws TimeoutException {
        var fx = new FxThread();
        return OpenWindow.on(SampleWorkspace.makeIn(folder), folder, new JobRunner(workers, fx));
    }

    private List<Path> papers(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
