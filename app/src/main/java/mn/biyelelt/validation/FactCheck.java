package mn.biyelelt.validation;

import java.util.List;

/// Asks one rule about rows together. Immutable, for any thread.
sealed interface FactCheck permits SeriesCheck, SummaryCheck, SharedCheck, GroupCheck {

    /// What the rule finds in a plan that was not checked before.
    SeriesResult anew(Rows rows);

    /// What it finds where some facts changed, at least one, and as many rows stand in each section as before.
    ///
    /// @param before  its own earlier result
    /// @param changes the rows whose fact changed
    SeriesResult again(Rows rows, SeriesResult before, List<RowChange> changes);

    /// How a rule is asked.
    ///
    /// @param index place of its fact among those of a row
    static FactCheck of(RuleEntry entry, int index) {
        return switch (entry.rule()) {
            case SeriesRule<?> rule -> new SeriesCheck<>(rule, entry, index);
            case SummaryRule<?> rule -> new SummaryCheck<>(rule, entry, index);
            case SharedRule<?> rule -> new SharedCheck<>(rule, entry, index);
            case GroupRule<?> rule -> new GroupCheck<>(rule, entry, index);
            case CellRule _,RowRule _,PlanRule _ ->
                throw new IllegalArgumentException(entry.id() + " is not about rows together");
        };
    }
}
