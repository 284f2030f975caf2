package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.settings.Settings;
import mn.biyelelt.settings.SettingsStore;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.validation.Severity;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A statistician's year at the keyboard alone, from the start view to next year's plan and back: nothing is set up behind the
/// window's back, no key goes to a node that a person could not have reached.
class WholeYearByKeyboardTest {

    private static final String OFFICE = "Хөххөтөл сумын эрүүл мэндийн төв";
    private static final ReportPeriod HALF = new ReportPeriod(2026, Span.HALF);
    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);
    private static final int ENOUGH = 400;

    /// What is typed into six rows: measure, funding, indicator, baseline, target, period, responsible.
    private static final List<List<String>> ROWS = List.of(
            List.of("Жирэмсний хяналтыг эрт эхлүүлнэ.", "Улсын төсөв", "Эрт хяналтад орсон хувь", "80 хувь", "90 хувь",
                    "I-IV", "Д.Сарнай"),
            List.of("Товлолт дархлаажуулалтад хамруулна.", "Улсын төсөв", "Хамрагдсан хувь", "94 хувь", "96 хувь",
                    "I-IV", "Д.Сарнай"),
            List.of("Иргэдийн даралтыг хэмжинэ.", "Орон нутаг", "Хэмжүүлсэн иргэн", "400 иргэн", "500 иргэн", "I-IV",
                    "Б.Номин"),
            List.of("Сургалт зохион байгуулна.", "Орон нутаг", "Сургалтын тоо", "8 удаа", "10 удаа", "I-IV",
                    "Б.Номин"),
            List.of("Айлын эргэлт хийнэ.", "Орон нутаг", "Эргэлтийн тоо", "200 айл", "250 айл", "I-IV", "Б.Номин"),
            List.of("Эмийн нөөцийг бүрдүүлнэ.", "Улсын төсөв", "Эмийн нэр төрөл", "150 төрөл", "160 төрөл", "I-IV",
                    "Д.Сарнай"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aYearIsPlannedReportedPrintedRenewedAndTakenBackByKeyboard(Language language)
            throws TimeoutException, IOException {
        new SettingsStore(folder.resolve("settings.json")).write(Settings.initial().withLanguage(language.tag()));
        Plan reported;
        try (OpenWindow window = OpenWindow.withoutWorkspace(folder)) {
            window.onFx(() -> window.window().open(Optional.empty()));
            beginPlan(window);
            typeRows(window);
            reportHalfYear(window);
            reportYear(window);
            reported = window.plan();
            writePapers(window);
            planNextYear(window);
            undoAll(window);
            assertThat(window.model().plans()).isEmpty();
        }
        try (OpenWindow window = OpenWindow.on(folder.resolve(OFFICE + ".mv.db"), folder)) {
            assertThat(window.model().open().get()).isEmpty();
            redoAll(window);
            assertThat(window.plan().year()).isEqualTo(2027);
            undoAll(window);
            assertThat(window.model().plans()).isEmpty();
            redoAll(window);
            assertThat(window.model().plans().getFirst()).isEqualTo(reported);
        }
        try (Workspace workspace = Workspace.open(folder.resolve(OFFICE + ".mv.db"))) {
            assertThat(workspace.holdings().office().name()).isEqualTo(OFFICE);
            assertThat(workspace.holdings().plans().getFirst()).isEqualTo(reported);
        }
    }

    /// Form, office and the person who writes in one way through, then the plan is on the desk.
    private static void beginPlan(OpenWindow window) {
        tabTo(window, "start-new");
        window.press(KeyCode.SPACE);
        window.type("unit performance plan");
        tabTo(window, "start-office");
        window.type(OFFICE);
        tabTo(window, "start-keeper");
        window.type("Д.Сарнай");
        window.press(KeyCode.TAB);
        window.type("Их эмч");
        window.press(KeyCode.ENTER);
        assertThat(window.model().workspace().office().name()).isEqualTo(OFFICE);
        assertThat(window.model().workspace().directory().names()).contains("Д.Сарнай");
        assertThat(window.plan().form()).isEqualTo("unit-plan");
        window.waitUntil(() -> window.find("#plan-table", Node.class).isFocused());
    }

    private static void typeRows(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.INSERT);
        window.type("Тусламжийн хүртээмжийг нэмэгдүүлнэ.");
        window.press(KeyCode.ENTER);
        for (List<String> row : ROWS) {
            if (!row.equals(ROWS.getFirst())) {
                window.press(KeyCode.INSERT);
            }
            goTo(window, Fields.ITEM_TEXT);
            for (String text : row) {
                window.type(text);
                window.press(row.getLast().equals(text) ? KeyCode.ENTER : KeyCode.TAB);
            }
        }
        assertThat(activities(window)).extracting(WholeYearByKeyboardTest::texts).isEqualTo(ROWS);
        assertThat(activities(window)).extracting(row -> row.get(Fields.NUMBER)).doesNotHaveDuplicates()
                .doesNotContain("");
    }

    /// Results are typed down the column; the percents come from the assistant; a slip is put right.
    private static void reportHalfYear(OpenWindow window) {
        choosePeriod(window, HALF);
        typeDown(window, List.of("84 хувь", "95 хувь", "260 иргэн", "5 удаа", "110 айл", "140 төрөл xүрсэн"));
        takePercents(window);
        assertThat(achieved(window, HALF)).doesNotContain("");
        assertThat(percents(window, HALF)).doesNotContain("");

        find(window, "N17");
        window.press(KeyCode.CONTROL, KeyCode.F8);
        assertThat(achieved(window, HALF).getLast()).isEqualTo("140 төрөл хүрсэн");
    }

    /// The year's results; one percent that may stand is accepted with a reason.
    private static void reportYear(OpenWindow window) {
        choosePeriod(window, YEAR);
        typeDown(window, List.of("92 хувь", "96 хувь", "510 иргэн", "10 удаа", "250 айл", "160 төрөл"));
        takePercents(window);
        assertThat(percents(window, YEAR)).allMatch("100"::equals);

        window.press(KeyCode.CONTROL, KeyCode.HOME);
        window.press(KeyCode.DOWN);
        goTo(window, Fields.ACHIEVED_PERCENT);
        window.type("70");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.HOME);
        window.press(KeyCode.F8);
        int open = open(window);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);
        window.type("Дүнг аймаг дахин шалгаж байна.");
        window.press(KeyCode.ENTER);
        assertThat(isFocused(window, "reason-by")).as("Enter goes to the name that is missing").isTrue();
        window.type("Д.Сарнай");
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> open(window) == open - 1);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(percents(window, YEAR).getFirst()).isEqualTo("70");
    }

    private void writePapers(OpenWindow window) throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.E);
        assertThat(window.model().failures().told().get()).isEmpty();
        try (var pdf = Loader.loadPDF(paper(".pdf").toFile());
                var docx = new XWPFWordExtractor(new XWPFDocument(Files.newInputStream(paper(".docx"))))) {
            String printed = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            String written = docx.getText().replaceAll("\\s+", "");
            for (Activity row : activities(window)) {
                String result = row.indicators().getFirst().get(Fields.ACHIEVED, YEAR).replace(" ", "");
                assertThat(printed).contains(result).contains("ХӨХХӨТӨЛСУМЫН");
                assertThat(written).contains(result).contains(row.get(Fields.ITEM_TEXT).replace(" ", ""));
            }
        }
    }

    private static void planNextYear(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.plan().year()).isEqualTo(2027);
        assertThat(activities(window)).extracting(row -> row.indicators().getFirst().get(Fields.BASELINE))
                .containsExactly("92 хувь", "96 хувь", "510 иргэн", "10 удаа", "250 айл", "160 төрөл");
    }

    private static void undoAll(OpenWindow window) {
        for (int i = 0; i < ENOUGH && window.model().open().get().isPresent(); i++) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }
        window.settle();
    }

    private static void redoAll(OpenWindow window) {
        for (int i = 0; i < ENOUGH && !isAllDoneAgain(window); i++) {
            window.press(KeyCode.CONTROL, KeyCode.Y);
        }
        window.settle();
    }

    private static boolean isAllDoneAgain(OpenWindow window) {
        return window.model().workspace().begun().takenBack().get().isEmpty()
                && desk(window).desk().steps().toRedo().get().isEmpty();
    }

    private static void tabTo(OpenWindow window, String id) {
        for (int i = 0; i < 30 && !isFocused(window, id); i++) {
            window.press(KeyCode.TAB);
        }
        assertThat(isFocused(window, id)).as("Tab reaches " + id).isTrue();
    }

    private static boolean isFocused(OpenWindow window, String id) {
        Node focused = window.scene().getFocusOwner();
        return focused != null && id.equals(focused.getId());
    }

    /// Opens the list of periods and goes through it with the arrows.
    private static void choosePeriod(OpenWindow window, ReportPeriod period) {
        window.press(KeyCode.CONTROL, KeyCode.T);
        window.press(KeyCode.HOME);
        int index = desk(window).periods().indexOf(Optional.of(period));
        for (int i = 0; i < index; i++) {
            window.press(KeyCode.DOWN);
        }
        window.press(KeyCode.ENTER);
        assertThat(desk(window).desk().period().get()).contains(period);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    private static void typeDown(OpenWindow window, List<String> results) {
        window.press(KeyCode.CONTROL, KeyCode.HOME);
        window.press(KeyCode.DOWN);
        goTo(window, Fields.ACHIEVED);
        for (String result : results) {
            window.type(result);
            window.press(KeyCode.ENTER);
        }
    }

    private static void takePercents(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.HOME);
        for (int i = 0; i < ROWS.size(); i++) {
            window.press(KeyCode.DOWN);
            window.press(KeyCode.F7);
        }
    }

    /// Steps through the check list's findings to one of a rule.
    private static void find(OpenWindow window, String rule) {
        for (int i = 0; i < 30; i++) {
            window.press(KeyCode.F8);
            if (desk(window).review().findings().chosen().get().orElseThrow().finding().rule().equals(rule)) {
                return;
            }
        }
        throw new AssertionError("F8 does not lead to a finding of " + rule);
    }

    private static void goTo(OpenWindow window, FieldKey field) {
        window.press(KeyCode.HOME);
        for (int i = 0; i < 12 && !desk(window).desk().spot().get().cell().map(CellKey::field).equals(
                Optional.of(field)); i++) {
            window.press(KeyCode.RIGHT);
        }
    }

    private static int open(OpenWindow window) {
        var found = desk(window).review().check().findings().get();
        return found.open(Severity.ERROR) + found.open(Severity.WARNING) + found.open(Severity.HINT);
    }

    private static List<String> texts(Activity row) {
        Indicator line = row.indicators().getFirst();
        return List.of(row.get(Fields.ITEM_TEXT), row.get(Fields.FUNDING), line.get(Fields.INDICATOR_NAME),
                line.get(Fields.BASELINE), line.get(Fields.TARGET), row.get(Fields.DUE), row.get(Fields.RESPONSIBLE));
    }

    private static List<String> achieved(OpenWindow window, ReportPeriod period) {
        return activities(window).stream().map(row -> row.indicators().getFirst().get(Fields.ACHIEVED, period))
                .toList();
    }

    private static List<String> percents(OpenWindow window, ReportPeriod period) {
        return activities(window).stream().map(row -> row.get(Fields.ACHIEVED_PERCENT, period)).toList();
    }

    private static List<Activity> activities(OpenWindow window) {
        return window.plan().sections().stream().flatMap(section -> section.rows().stream())
                .filter(Activity.class::isInstance).map(Activity.class::cast).toList();
    }

    private Path paper(String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    private static PlanOnDesk desk(OpenWindow window) {
        return window.model().open().get().orElseThrow();
    }
}
