package mn.biyelelt.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.stage.Stage;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.OfficeUnit;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class EntryListTest {

    private static final int CHOSEN = 4;

    @Test
    void anEditOfTheChosenEntryLeavesTheListWhereItIs() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        EntryList<OfficeUnit> list = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            var made = new EntryList<OfficeUnit>((one, other) -> one.id().equals(other.id()), OfficeUnit::name,
                    OfficeUnit::shortName);
            stage.setScene(new Scene(made, 300, 200));
            stage.show();
            return made;
        });
        List<OfficeUnit> units = IntStream.range(0, 40)
                .mapToObj(i -> new OfficeUnit(new ElementId(new UUID(0, i)), "Хэсэг " + i, "")).toList();
        onFx(() -> list.show(units));
        onFx(() -> list.getSelectionModel().select(CHOSEN));
        assertThat(firstShown(list)).isZero();

        var renamed = new ArrayList<>(units);
        renamed.set(CHOSEN, new OfficeUnit(units.get(CHOSEN).id(), "Багийн хэсэг", ""));
        onFx(() -> list.show(renamed));
        assertThat(list.chosen()).contains(renamed.get(CHOSEN));
        assertThat(firstShown(list)).isZero();
        FxToolkit.cleanupStages();
    }

    private static int firstShown(EntryList<?> list) {
        return list.lookupAll(".list-cell").stream().filter(ListCell.class::isInstance).map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.isVisible() && !cell.isEmpty()
                        && cell.getBoundsInParent().getMaxY() + cell.getParent().getBoundsInParent().getMinY() > 0)
                .mapToInt(ListCell::getIndex).min().orElseThrow();
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
