package mn.biyelelt.domain.change;

import java.time.Instant;
import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.TextMark;

/// Says that the report of a period is final: by whom, when, and over which state of the texts. Kept with the plan as a text of
/// its own in the period; saved, undone, dumped and loaded like any other. A later edit does not take it away: it shows as
/// changed since, and holds again when the texts come back.
///
/// Who may set it is decided elsewhere: errors of the check list that nobody accepted hold it back.
///
/// @param by   who marked the report
/// @param at   when, to the second
/// @param mark tells the state of the texts from others
public record FinalMark(String by, String at, String mark) {

    private static final FieldKey FIELD = new FieldKey("finalMark");
    private static final int LINES = 3;

    /// How a report stands.
    public enum State {
        /// Nobody marked it.
        DRAFT,
        /// It was marked, and its texts are still the same.
        FINAL,
        /// It was marked, and texts were changed since.
        CHANGED_SINCE
    }

    /// The change that marks the report of a period final.
    ///
    /// @throws IllegalArgumentException if no name is given
    public static Change set(Plan plan, ReportPeriod period, String by, Instant at) {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a name");
        }
        String second = Instant.ofEpochSecond(at.getEpochSecond()).toString();
        String text = String.join("\n", by.strip().replace('\n', ' '), second, markOf(plan, period));
        return new SetText(plan.id().element(), key(period), text);
    }

    /// The change that takes the mark away.
    public static Change withdrawn(Plan plan, ReportPeriod period) {
        return new SetText(plan.id().element(), key(period), "");
    }

    /// The mark of a period's report, if there is one, whether or not its texts are still the same.
    public static Optional<FinalMark> of(Plan plan, ReportPeriod period) {
        String[] lines = plan.cells().get(key(period)).split("\n", LINES);
        return lines.length < LINES ? Optional.empty() : Optional.of(new FinalMark(lines[0], lines[1], lines[2]));
    }

    /// How the report of a period stands. Time is linear in the plan.
    public static State state(Plan plan, ReportPeriod period) {
        return of(plan, period).map(found -> found.mark.equals(markOf(plan, period)) ? State.FINAL
                : State.CHANGED_SINCE).orElse(State.DRAFT);
    }

    /// Whether a field holds such a mark and no text of the plan's.
    public static boolean isField(FieldKey field) {
        return field.equals(FIELD);
    }

    private static CellKey key(ReportPeriod period) {
        return CellKey.of(FIELD, period);
    }

    /// All that the report of a period is made of: the form, and each element with its texts of that period and of none, in order.
    /// Reasons for accepted findings and confirmed readings are no part of it.
    private static String markOf(Plan plan, ReportPeriod period) {
        var all = new StringBuilder(plan.form()).append('\n').append(plan.year());
        add(plan.cells(), period, all);
        PlanTree.forEach(plan, element -> {
            all.append('\n').append(element.id()).append(element.level());
            add(element.cells(), period, all);
        });
        return TextMark.of(all.toString());
    }

    private static void add(Cells cells, ReportPeriod period, StringBuilder all) {
        cells.forEach((key, text) -> {
            boolean part = key.period().isEmpty() || key.period().get().equals(period);
            if (part && !isField(key.field()) && !isRemark(key.field())) {
                all.append('\n').append(key.field()).append(key.period().isPresent() ? "+" : "=").append(text);
            }
        });
    }

    private static boolean isRemark(FieldKey field) {
        return field.name().startsWith("accepted.") || field.name().startsWith("confirmed.")
                || field.name().startsWith("remark.");
    }
}
