package mn.biyelelt.ui.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.ui.outline.OutlineNode.Kind;

/// Makes the outline of a plan: groups hold the rows that follow them until the next group of the same or a lower depth.
///
/// Remembers the lines of the activities it saw last, so that one edit of thousands of rows makes one line anew.
final class OutlineBuilder {

    private static final int LONGEST = 90;

    private final String untitled;
    private final Headings headings;
    /// The lines of the time before, and those of this time.
    private IdentityHashMap<Activity, OutlineNode> known = new IdentityHashMap<>();
    private IdentityHashMap<Activity, OutlineNode> seen = new IdentityHashMap<>();

    /// @param untitled what a line without text says
    OutlineBuilder(String untitled, Headings headings) {
        this.untitled = untitled;
        this.headings = headings;
    }

    OutlineNode plan(Plan plan, String title, String signatures) {
        known = seen;
        seen = new IdentityHashMap<>();
        var under = new ArrayList<OutlineNode>();
        if (plan.sections().size() == 1) {
            under.addAll(rows(plan.sections().getFirst()));
        } else {
            plan.sections().forEach(section -> under.add(section(section)));
        }
        if (!plan.signatures().isEmpty()) {
            under.add(new OutlineNode(plan.id().element(), Kind.SIGNATURES, signatures,
                    plan.signatures().stream().map(this::signature).toList()));
        }
        return new OutlineNode(plan.id().element(), Kind.PLAN, title, under);
    }

    private OutlineNode section(Section section) {
        return new OutlineNode(section.id(), Kind.SECTION,
                text(section.get(Fields.HEADING).isEmpty() ? headings.of(section) : section.get(Fields.HEADING)),
                rows(section));
    }

    private OutlineNode signature(Signature signature) {
        String role = signature.get(Fields.ROLE).isBlank() ? headings.of(signature) : signature.get(Fields.ROLE);
        return new OutlineNode(signature.id(), Kind.SIGNATURE, text(role + " " + signature.get(Fields.SIGNER)),
                List.of());
    }

    /// A group that is still collecting its rows.
    private record Open(int depth, ElementId id, String text, List<OutlineNode> under) {

        OutlineNode closed() {
            return new OutlineNode(id, Kind.GROUP, text, under);
        }
    }

    private List<OutlineNode> rows(Section section) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, section.id(), "", new ArrayList<>()));
        for (Row row : section.rows()) {
            switch (row) {
                case Activity activity -> open.element().under().add(line(activity));
                case Group group -> {
                    closeTo(open, group.depth());
                    open.push(new Open(group.depth(), group.id(), text(group, Fields.ITEM_TEXT), new ArrayList<>()));
                }
            }
        }
        closeTo(open, 1);
        return open.element().under();
    }

    private OutlineNode line(Activity activity) {
        OutlineNode line = Optional.ofNullable(known.get(activity)).orElseGet(() -> new OutlineNode(activity.id(),
                Kind.ACTIVITY, text(activity, Fields.ITEM_TEXT), List.of()));
        seen.put(activity, line);
        return line;
    }

    private static void closeTo(Deque<Open> open, int depth) {
        while (open.element().depth() >= depth) {
            OutlineNode closed = open.pop().closed();
            open.element().under().add(closed);
        }
    }

    private String text(Element element, FieldKey field) {
        return text(element.get(Fields.NUMBER) + " " + element.get(field));
    }

    private String text(String whole) {
        String text = whole.replace('\n', ' ').strip();
        if (text.isEmpty()) {
            return untitled;
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
