package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.settings.LastPlace;
import mn.biyelelt.storage.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Next year's plan, by keyboard, from the preview to the disk and back.
class NextYearByKeyboardTest {

    @TempDir
    private Path folder;

    @Test
    void nextYearsPlanIsMadeFromThePreviewAndUndone() throws TimeoutException {
        Plan made;
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            Plan before = window.plan();
            int plans = window.model().plans().size();

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("#plan-table", Node.class).isFocused()).as("Esc leaves the preview").isTrue();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
            window.snapshot("next-year-light-mn");
            assertThat(window.scene().getRoot().lookupAll(".next-year-heading")).as("names of groups")
                    .hasSizeGreaterThan(1)
                    .allSatisfy(name -> {
                        assertThat(((Label) name).getWidth()).isGreaterThanOrEqualTo(name.prefWidth(-1));
                        assertThat(name.getParent().getClip()).isNull();
                    });
            window.press(KeyCode.F2);
            window.type("97 хувь");
            window.press(KeyCode.F8);
            assertThat(window.find("#next-year-questions", Button.class).getText()).contains("1");
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            assertThat(window.find("#next-year-baseline", TextArea.class).getText()).isEqualTo("8 удаа");
            assertThat(window.find("#next-year-questions", Node.class).isVisible()).isFalse();
            window.press(KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.END);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            made = window.plan();
            assertThat(made.year()).isEqualTo(before.year() + 1);
            assertThat(made.form()).isEqualTo("unit-plan");
            assertThat(made.get(Fields.ORIGIN)).isEqualTo(before.id().toString());
            assertThat(firstActivity(made).indicators().getFirst().get(Fields.BASELINE)).isEqualTo("97 хувь");
            assertThat(window.model().status().get()).contains("2027");
            window.settle();
            assertThat(window.lookup(".row-form")).as("no side stays empty").isNotNull();

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
            assertThat(window.model().plans()).hasSize(plans);
            window.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(window.plan()).isEqualTo(made);
        }
        try (Workspace workspace = Workspace.open(folder.resolve(SampleWorkspace.FILE_NAME))) {
            assertThat(workspace.holdings().plans().getLast()).isEqualTo(made);
        }
    }

    @Test
    void undoLeadsBackIntoTheReportAndToTheRowItWasMadeFrom() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> {
                window.model().open(window.model().plans().get(1).id());
                PlanOnDesk plan = window.model().open().get().orElseThrow();
                plan.desk().period().set(plan.periods().getLast());
            });
            window.press(KeyCode.CONTROL, KeyCode.END);
            LastPlace before = placeOf(window);
            assertThat(before.period()).as("in a report").isNotEmpty();

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(placeOf(window).period()).as("next year's plan").isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.Z);

            assertThat(placeOf(window)).isEqualTo(before);
        }
    }

    private static LastPlace placeOf(OpenWindow window) {
        return PlaceInPlan.of(window.model().open().get().orElseThrow());
    }

    private static Activity firstActivity(Plan plan) {
        var found = new Activity[1];
        PlanTree.forEach(plan, element -> {
            if (found[0] == null && element instanceof Activity activity) {
                found[0] = activity;
            }
        });
        return found[0];
    }
}
