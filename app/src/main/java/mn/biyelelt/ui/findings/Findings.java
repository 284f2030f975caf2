package mn.biyelelt.ui.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.domain.change.FinalMark;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Severity;

/// The findings of one snapshot as the window lists them, the heaviest first and then in reading order. Immutable.
public final class Findings {

    /// Nothing found.
    public static final Findings NONE = new Findings(List.of(), Unbegun.NOTHING, Optional.empty());

    private final List<Listed> everything;
    private final Unbegun unbegun;
    private final List<Listed> all;
    private final Map<ElementId, List<Listed>> byElement = new HashMap<>();
    private final Map<ElementId, Map<Severity, Integer>> openByRow = new HashMap<>();
    private final Map<Severity, Integer> open = new EnumMap<>(Severity.class);
    private final int accepted;
    private final Optional<CheckList> checked;
    private final FinalMark.State finality;

    /// @param unbegun what nobody has begun to work on
    /// @param checked what they were found in; empty for nothing
    Findings(List<Listed> everything, Unbegun unbegun, Optional<CheckList> checked) {
        this.everything = everything;
        this.unbegun = unbegun;
        this.checked = checked;
        finality = checked.flatMap(list -> list.setting().period().map(period -> FinalMark.state(list.plan(), period)))
                .orElse(FinalMark.State.DRAFT);
        all = everything.stream().filter(listed -> !unbegun.concerns(listed.entry())).toList();
        int count = 0;
        for (Listed listed : all) {
            byElement.computeIfAbsent(listed.finding().target().element(), _ -> new ArrayList<>()).add(listed);
            if (listed.isOpen()) {
                open.merge(listed.severity(), 1, Integer::sum);
                openByRow.computeIfAbsent(listed.spot().row(), _ -> new EnumMap<>(Severity.class))
                        .merge(listed.severity(), 1, Integer::sum);
            } else {
                count++;
            }
        }
        accepted = count;
    }

    /// The same with what waits until somebody works on it.
    Findings whole() {
        return everything.size() > all.size() ? new Findings(everything, Unbegun.NOTHING, checked) : this;
    }

    /// Whether somebody has begun to work on the plan, or on the report looked at.
    public boolean isBegun() {
        return !unbegun.isAll();
    }

    /// All of them, accepted ones too, without those that wait.
    public List<Listed> all() {
        return all;
    }

    /// Those that speak of one text.
    public List<Listed> of(ElementId element, CellKey text) {
        List<Listed> found = byElement.get(element);
        return found == null
                ? List.of()
                : found.stream().filter(listed -> listed.finding().target().cell().equals(text)).toList();
    }

    /// How many of a weight stand open.
    public int open(Severity severity) {
        return open.getOrDefault(severity, 0);
    }

    /// How many of a weight stand open in a row with all its lines, in the plan's own texts, in a signature.
    public int open(ElementId row, Severity severity) {
        Map<Severity, Integer> counts = openByRow.get(row);
        return counts == null ? 0 : counts.getOrDefault(severity, 0);
    }

    /// The check they come from; empty before the first.
    public Optional<CheckList> checked() {
        return checked;
    }

    /// Whether the report that was checked is marked final.
    public FinalMark.State finality() {
        return finality;
    }

    /// How many may stand for a reason.
    public int accepted() {
        return accepted;
    }
}
