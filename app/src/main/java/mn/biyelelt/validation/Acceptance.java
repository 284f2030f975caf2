package mn.biyelelt.validation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.TextMark;

/// A written reason why a finding may stand. It is kept with the plan as a text of the element the finding speaks of, in the
/// field `accepted.RULE.FIELD` and the finding's period, and holds as long as the cell's text stays what it was.
///
/// @param reason what was written
/// @param by     who accepted it
/// @param at     when, to the second
/// @param mark   tells the cell's text as it was from others
public record Acceptance(String reason, String by, String at, String mark) {

    private static final String PREFIX = "accepted.";
    private static final int LINES = 4;

    /// The acceptance of a finding of a plan.
    ///
    /// @throws IllegalArgumentException if no reason or no name is given
    public static Acceptance of(Finding finding, Plan plan, String reason, String by, Instant at) {
        if (reason.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("a reason and a name");
        }
        return new Acceptance(reason.strip(), by.strip().replace('\n', ' '), at.toString().replaceAll("\\.\\d+", ""),
                TextMark.of(cells(plan, finding).get(finding.target().cell())));
    }

    /// The acceptance of a finding, if there is one and the cell's text is still the same.
    public static Optional<Acceptance> in(Plan plan, Finding finding) {
        return standing(cells(plan, finding), finding) instanceof Standing.Accepted(Acceptance acceptance)
                ? Optional.of(acceptance)
                : Optional.empty();
    }

    /// How a finding stands by what is kept in the cells of its element.
    static Standing standing(Cells cells, Finding finding) {
        Optional<Acceptance> found = read(cells.get(key(finding)));
        if (found.isEmpty()) {
            return new Standing.Open();
        }
        boolean holds = found.get().mark().equals(TextMark.of(cells.get(finding.target().cell())));
        return holds ? new Standing.Accepted(found.get()) : new Standing.Lapsed(found.get());
    }

    /// The change that keeps it with the plan.
    public Change keptFor(Finding finding) {
        return new SetText(finding.target().element(), key(finding), String.join("\n", by, at, mark, reason));
    }

    /// The change that takes back what was accepted of a finding.
    public static Change takenBack(Finding finding) {
        return new SetText(finding.target().element(), key(finding), "");
    }

    /// Whether a field holds an acceptance and no text of the plan's.
    public static boolean isField(FieldKey field) {
        return field.name().startsWith(PREFIX);
    }

    private static CellKey key(Finding finding) {
        return new CellKey(new FieldKey(PREFIX + finding.rule() + "." + finding.target().field()),
                finding.target().period());
    }

    private static Optional<Acceptance> read(String text) {
        List<String> lines = List.of(text.split("\n", LINES));
        return lines.size() < LINES
                ? Optional.empty()
                : Optional.of(new Acceptance(lines.get(3), lines.get(0), lines.get(1), lines.get(2)));
    }

    private static Cells cells(Plan plan, Finding finding) {
        var element = finding.target().element();
        return element.equals(plan.id().element())
                ? plan.cells()
                : PlanTree.find(plan, element).map(found -> found.cells()).orElse(Cells.EMPTY);
    }
}
