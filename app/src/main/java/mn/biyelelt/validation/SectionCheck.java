package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Row;
import org.jspecify.annotations.Nullable;

/// Asks about the rows of one section, or takes what is known of them. For any thread.
final class SectionCheck {

    private final RuleSet rules;
    private final Setting setting;
    private final SectionPlace section;
    private final boolean compared;
    private final Set<FieldKey> shown;
    private final KnownRows known;
    private final RowKind kind;

    SectionCheck(RuleSet rules, Setting setting, SectionPlace section) {
        this.rules = rules;
        this.setting = setting;
        this.section = section;
        compared = setting.comparesSection(section);
        shown = setting.paper().columns(section.key());
        known = setting.rows().texts().rows();
        kind = known.kind(RowKind.of(rules, setting.rows(), section, compared));
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

    /// What rows give, in their order.
    List<RowResult> of(List<Row> all) {
        return rules.portions().of(all, this::portion);
    }

    private List<RowResult> portion(List<Row> rows) {
        var pass = new RowCheck(rules);
        var results = new ArrayList<RowResult>(rows.size());
        for (Row row : rows) {
            results.add(of(row, pass));
        }
        return results;
    }

    /// What a row gives. Where a row with the same content was asked about before, nothing is asked.
    private RowResult of(Row row, RowCheck pass) {
        Optional<Activity> counterpart = setting.counterpartOf(section, row);
        var view = new RowView(this, row, counterpart);
        var content = new RowContent(kind, row, counterpart);
        @Nullable
        RowResult alike = known.of(content);
        return Optional.ofNullable(alike).flatMap(result -> result.standingFor(view))
                .orElseGet(() -> known.keep(content, pass.of(view)));
    }
}
