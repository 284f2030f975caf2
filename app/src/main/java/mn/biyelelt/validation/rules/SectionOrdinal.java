package mn.biyelelt.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Paper;
import mn.biyelelt.validation.PlanRule;
import mn.biyelelt.validation.PlanView;
import mn.biyelelt.validation.Sink;

/// The ordinal word of a section heading (`Нэг.`, `ХОЁР.`) is repeated, is missing where the form's own heading has one,
/// or leaves one out.
final class SectionOrdinal implements PlanRule {

    private static final List<String> ORDINALS = List.of("нэг", "хоёр", "гурав", "дөрөв", "тав", "зургаа");

    @Override
    public void examine(PlanView plan, Sink out) {
        var seen = new HashSet<Integer>();
        int last = -1;
        for (Section section : plan.plan().sections()) {
            CellText heading = plan.cell(section, Fields.HEADING);
            String shown = heading.blank() ? own(plan, section) : heading.text();
            int ordinal = ordinal(shown);
            if (ordinal >= 0 && !seen.add(ordinal)) {
                out.find(heading.target(), "heading", shown);
            } else if (ordinal < 0 && !heading.blank() && ordinal(own(plan, section)) >= 0) {
                out.at(heading.target()).as("missing").say("heading", shown);
            } else if (last >= 0 && ordinal > last + 1 && !heading.blank()) {
                out.at(heading.target()).as("skipped").say("heading", shown);
            }
            last = ordinal >= 0 ? ordinal : last;
        }
    }

    private static String own(PlanView plan, Section section) {
        return plan.setting().paper().part(section.key()).map(Paper.Part::heading).orElse("");
    }

    private static int ordinal(String heading) {
        int stop = heading.indexOf('.');
        return stop < 0 ? -1 : ORDINALS.indexOf(heading.substring(0, stop).strip().toLowerCase(Locale.ROOT));
    }
}
