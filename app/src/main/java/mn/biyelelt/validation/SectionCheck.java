package mn.biyelelt.validation;

import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Row;
import org.jspecify.annotations.Nullable;

/// Asks about the rows of one section, or takes what is known of them. For one thread.
final class SectionCheck {

    private final RowCheck rules;
    private final Setting setting;
    private final SectionPlace section;
    private final boolean compared;
    private final Set<FieldKey> shown;
    private final KnownRows known;
    private final RowKind kind;

    SectionCheck(RowCheck rules, Setting setting, SectionPlace section) {
        this.rules = rules;
        this.setting = setting;
        this.section = section;
        compared = setting.comparesSection(section);
        shown = setting.paper().columns(section.key());
        known = setting.rows().texts().rows();
        kind = known.kind(RowKind.of(rules.rules(), setting.rows(), section, compared));
    }

    /// What is the same for all rows of the check.
    Scope scope() {
        return setting.rows();
    }

    /// The section they stand in.
    SectionPlace section() {
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

    /// What a row gives. Where a row with the same content was asked about before, nothing is asked.
    RowResult of(Row row) {
        Optional<Activity> counterpart = setting.counterpartOf(section, row);
        var view = new RowView(this, row, counterpart);
        var content = new RowContent(kind, row, counterpart);
        @Nullable
        RowResult alike = known.of(content);
        return Optional.ofNullable(alike).flatMap(result -> result.standingFor(view))
                .orElseGet(() -> known.keep(content, rules.of(view)));
    }
}
