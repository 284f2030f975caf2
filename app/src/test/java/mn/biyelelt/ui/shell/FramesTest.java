package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.DirtyBits;
import com.sun.javafx.scene.NodeHelper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What is styled only while a frame is laid out is drawn in a second frame, of the whole window.
class FramesTest {

    private static final CellKey PERCENT = CellKey.of(Fields.ACHIEVED_PERCENT, ReportPeriod.yearOf(2026));

    @TempDir
    private Path folder;

    @Test
    void anEditLeavesNothingToAFrameOfTheWholeWindow() throws TimeoutException, IOException {
        try (OpenWindow window = OpenWindow.on(EditBench.workspace(folder, 400), folder)) {
            window.press(KeyCode.F9);
            PlanDesk desk = window.model().open().get().orElseThrow().desk();
            Activity row = window.plan().sections().getFirst().rows().stream().filter(Activity.class::isInstance)
                    .map(Activity.class::cast).findFirst().orElseThrow();
            ElementId line = row.indicators().getFirst().id();
            window.onFx(() -> desk.goTo(new Spot(row.id(), Optional.of(line), Optional.of(PERCENT))));
            window.onFx(() -> desk.setText(line, PERCENT, "103"));
            window.waitUntil(() -> window.lookup(".form-field") != null);
            window.awaitForm();
            window.settle();

            AtomicInteger left = countLeft(window.scene());
            var leftByEach = new ArrayList<Integer>();
            for (String percent : new String[]{"104", "103", "104"}) {
                left.set(0);
                window.onFx(() -> desk.setText(line, PERCENT, percent));
                leftByEach.add(left.get());
            }

            // what else the window does may fall into one of them, on a slow machine: a notice that goes, a draft that was kept
            assertThat(leftByEach).as("frames left by each edit").contains(0);
        }
    }

    @Test
    void aFrameOfTheWholeWindowIsNoticed() throws TimeoutException, IOException {
        try (OpenWindow window = OpenWindow.on(EditBench.workspace(folder, 4), folder)) {
            Node field = window.find(".row-form .text-input", Node.class);
            AtomicBoolean styled = new AtomicBoolean();
            window.onFx(() -> window.scene().addPostLayoutPulseListener(() -> {
                if (!styled.getAndSet(true)) {
                    field.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
                }
            }));
            AtomicInteger left = countLeft(window.scene());
            styled.set(false);
            window.onFx(() -> field.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), false));

            assertThat(left).hasPositiveValue();
        }
    }

    /// Counts the frames after which something is left to be styled.
    private static AtomicInteger countLeft(Scene scene) {
        var left = new AtomicInteger();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> scene.addPostLayoutPulseListener(() -> {
            if (NodeHelper.isDirty(scene.getRoot(), DirtyBits.NODE_CSS)) {
                left.incrementAndGet();
            }
        }));
        return left;
    }
}
