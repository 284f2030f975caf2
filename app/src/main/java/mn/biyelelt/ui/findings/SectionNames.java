package mn.biyelelt.ui.findings;

import java.util.function.Function;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.Words;

/// What sections are called in the list.
public final class SectionNames {

    private static final int LONGEST = 70;

    private final PlanDesk desk;
    private final Words words;
    private final Function<Section, String> headings;

    /// @param headings of sections without one of their own
    public SectionNames(PlanDesk desk, Words words, Function<Section, String> headings) {
        this.desk = desk;
        this.words = words;
        this.headings = headings;
    }

    /// A section's heading, shortened; the plan's own texts and signatures have a name of their own.
    String of(ElementId section) {
        return plan().sections().stream().filter(candidate -> candidate.id().equals(section)).findFirst()
                .map(this::heading).orElseGet(() -> words.get("finding.outside"));
    }

    /// Where it stands among the sections; 0 for what stands outside of them.
    int placeOf(ElementId section) {
        return plan().sections().stream().map(Section::id).toList().indexOf(section) + 1;
    }

    private String heading(Section section) {
        String own = section.get(Fields.HEADING);
        String text = (own.isEmpty() ? headings.apply(section) : own).replace('\n', ' ').strip();
        if (text.isEmpty()) {
            return words.get("finding.section");
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private Plan plan() {
        return desk.plan().get();
    }
}
