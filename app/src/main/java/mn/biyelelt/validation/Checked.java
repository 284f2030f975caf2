package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Section;

/// The result of a check, with what is needed to check the next snapshot quickly. Immutable but for what it remembers of
/// texts it has read; for one thread at a time.
public final class Checked {

    private final Plan plan;
    private final Setting setting;
    private final List<Finding> planFindings;
    private final List<Part> parts;
    private final List<List<Finding>> seriesFindings;

    /// What one section gave.
    record Part(Section section, List<RowResult> rows) {}

    Checked(Plan plan, Setting setting, List<Finding> planFindings, List<Part> parts,
            List<List<Finding>> seriesFindings) {
        this.plan = plan;
        this.setting = setting;
        this.planFindings = planFindings;
        this.parts = parts;
        this.seriesFindings = seriesFindings;
    }

    /// The snapshot that was checked.
    public Plan plan() {
        return plan;
    }

    /// What was the same for the whole check.
    public Setting setting() {
        return setting;
    }

    /// Number of findings.
    public int size() {
        int size = planFindings.size();
        for (Part part : parts) {
            for (RowResult row : part.rows) {
                size += row.findings().size();
            }
        }
        for (List<Finding> findings : seriesFindings) {
            size += findings.size();
        }
        return size;
    }

    /// All findings: the plan's own first, then in reading order of the cells they speak of.
    public List<Finding> findings() {
        var all = new ArrayList<>(planFindings);
        parts.forEach(part -> part.rows.forEach(row -> all.addAll(row.findings())));
        seriesFindings.forEach(all::addAll);
        Map<ElementId, Integer> places = places();
        all.sort(Comparator.comparing((Finding finding) -> places.getOrDefault(finding.target().element(), -1)));
        return List.copyOf(all);
    }

    private Map<ElementId, Integer> places() {
        var places = new HashMap<ElementId, Integer>();
        PlanTree.forEach(plan, element -> places.put(element.id(), places.size()));
        return places;
    }

    List<Part> parts() {
        return parts;
    }

    List<List<Finding>> seriesFindings() {
        return seriesFindings;
    }
}
