package mn.biyelelt.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Row;
import org.jspecify.annotations.Nullable;

/// Asks about the rows of one section, or takes what is known of them. For one thread.
final class SectionCheck {

    private final RowCheck rules;
    private final Setting setting;
    private final String section;
    private final boolean compared;
    private final Set<FieldKey> shown;
    private final Map<ElementId, RowResult> known;

    /// @param earlier what rows of the section gave before in an equal scope, of which some may stand elsewhere now or have been
    ///                read anew
    SectionCheck(RowCheck rules, Setting setting, String section, List<RowResult> earlier) {
        this.rules = rules;
        this.setting = setting;
        this.section = section;
        compared = setting.comparesSection(section);
        shown = setting.paper().columns(section);
        known = HashMap.newHashMap(earlier.size());
        earlier.forEach(result -> known.put(result.row().id(), result));
    }

    /// What is the same for all rows of the check.
    Scope scope() {
        return setting.rows();
    }

    /// The key of the section.
    String section() {
        return section;
    }

    /// Whether the other paper has rows for the section.
    boolean compared() {
        return compared;
    }

    /// The fields it prints.
    Set<FieldKey> shown() {
        return shown;
    }

    /// What a row gives.
    RowResult of(Row row) {
        Optional<Activity> counterpart = setting.counterpartOf(section, row);
        @Nullable
        RowResult earlier = known.get(row.id());
        return earlier != null && earlier.row().equals(row) && earlier.view().counterpart().equals(counterpart)
                && earlier.view().compared() == compared
                        ? earlier.standingFor(row)
                        : rules.of(new RowView(this, row, counterpart));
    }
}
