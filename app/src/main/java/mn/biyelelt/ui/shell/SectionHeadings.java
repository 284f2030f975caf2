package mn.biyelelt.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.ui.table.TableLock;

/// What the paper calls sections without a heading of their own. That takes composing the paper and is asked after each edit, so it is
/// remembered until a title or the view changes.
final class SectionHeadings implements Function<Section, String> {

    private final PlanDesk desk;
    private final Supplier<PlanView> view;
    private final Papers papers;
    private final Map<ElementId, Known> known = new HashMap<>();

    private record Known(Cells plan, Cells section, PlanView view, String heading) {

        boolean holdsFor(Plan now, Section asked, PlanView looked) {
            return plan == now.cells() && section == asked.cells() && view.equals(looked);
        }
    }

    SectionHeadings(PlanDesk desk, Supplier<PlanView> view, Papers papers) {
        this.desk = desk;
        this.view = view;
        this.papers = papers;
    }

    @Override
    public String apply(Section section) {
        Plan plan = desk.plan().get();
        PlanView looked = view.get();
        Known before = known.get(section.id());
        if (before != null && before.holdsFor(plan, section, looked)) {
            return before.heading();
        }
        String heading = papers.shapes(plan, looked, TableLock.none()).label(section);
        known.put(section.id(), new Known(plan.cells(), section.cells(), looked, heading));
        return heading;
    }
}
