package mn.biyelelt.ui.shell;

import java.util.List;
import mn.biyelelt.ui.table.ChosenWidths;

/// The widths of columns as the settings keep them.
final class SettingsWidths implements ChosenWidths {

    private final Looks looks;

    SettingsWidths(Looks looks) {
        this.looks = looks;
    }

    @Override
    public List<Double> of(String table) {
        return looks.settings().get().widths().getOrDefault(table, List.of());
    }

    @Override
    public void remember(String table, List<Double> widths) {
        looks.rememberWidths(table, widths);
    }
}
