package mn.biyelelt.ui.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormSection;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.report.compose.Composer;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TextBlock;

/// A plan's sections as the tables of its form. Headings are those that the paper would have: they are taken from the paper
/// composed without rows.
public final class FormShapes implements TableShapes {

    private static final char MARK = '\uE000';

    private final Plan plan;
    private final Form form;
    private final Optional<ReportPeriod> period;
    private final TableLock lock;
    private final Map<ElementId, TableShape> shapes = new HashMap<>();
    private final Map<ElementId, String> headings = new HashMap<>();
    private final Map<ElementId, Labelled> labels = new HashMap<>();

    /// What stands before a group's text as long as it is the same group.
    private record Labelled(Group group, String label) {}

    public FormShapes(Plan plan, Form form, Optional<ReportPeriod> period) {
        this(plan, form, period, TableLock.none());
    }

    /// @param lock which cells belong to the plan
    public FormShapes(Plan plan, Form form, Optional<ReportPeriod> period, TableLock lock) {
        this.lock = lock;
        this.plan = plan;
        this.form = form;
        this.period = period;
    }

    @Override
    public TableShape of(Section section) {
        return shapes.computeIfAbsent(section.id(), _ -> shape(section));
    }

    @Override
    public String label(Section section) {
        return section.get(Fields.HEADING).isEmpty()
                ? headings.computeIfAbsent(section.id(), _ -> headingOrName(section))
                : "";
    }

    @Override
    public String label(Section section, Group group) {
        Labelled last = labels.get(group.id());
        if (last == null || last.group() != group) {
            last = new Labelled(group, labelOf(section, group));
            labels.put(group.id(), last);
        }
        return last.label();
    }

    private String labelOf(Section section, Group group) {
        return formSection(section).table().group(group.depth()).map(rule -> {
            String whole = rule.label()
                    .text(place -> place.equals("number") ? group.get(Fields.NUMBER) : Character.toString(MARK));
            return whole.indexOf(MARK) > 0 ? whole.substring(0, whole.indexOf(MARK)).strip() : "";
        }).orElseGet(() -> group.get(Fields.NUMBER).isEmpty() ? "" : group.get(Fields.NUMBER) + ".");
    }

    private FormSection formSection(Section section) {
        return form.section(section.key()).orElse(form.sections().getFirst());
    }

    private TableShape shape(Section section) {
        Table table = blocks(section).stream().filter(Table.class::isInstance).map(Table.class::cast)
                .reduce((_, last) -> last).orElseThrow();
        FormSection formSection = formSection(section);
        var columns = new FormColumns(form, period.map(ReportPeriod::year).orElse(plan.year()), section, period);
        List<String> columnHeads = columnHeads(table);
        List<TableColumn> made = new ArrayList<>();
        for (int i = 0; i < formSection.table().columns().size(); i++) {
            made.add(columns.column(formSection.table().columns().get(i), columnHeads.get(i)));
        }
        List<HeadBox> heads = table.heads().stream().map(head -> new HeadBox(head.row(), head.column(),
                head.rowSpan(), head.columnSpan(), text(head.content(), "\n"))).toList();
        return new TableShape(form.id() + "/" + formSection.key(), made, table.headRows(), heads, table.numberRow(),
                lock);
    }

    /// The paper's blocks for one section without rows, its table last.
    private List<Block> blocks(Section section) {
        Plan alone = plan.withSections(List.of(section.withRows(List.of())));
        List<Block> blocks = Composer.compose(alone, form, period, Instant.EPOCH).blocks();
        int end = 0;
        int tables = tablesBefore(section) + 1;
        while (tables > 0) {
            tables -= blocks.get(end++) instanceof Table ? 1 : 0;
        }
        return blocks.subList(0, end);
    }

    /// How many tables of other sections the paper has before that section's, all without rows.
    private int tablesBefore(Section section) {
        int tables = 0;
        for (FormSection other : form.sections()) {
            if (other.key().equals(section.key())) {
                return tables;
            }
            tables += other.optional() ? 0 : 1;
        }
        return tables;
    }

    private String headingOrName(Section section) {
        String heading = heading(blocks(section));
        return heading.isEmpty() ? formSection(section).name().mongolian() : heading;
    }

    private static String heading(List<Block> blocks) {
        return blocks.size() > 1 && blocks.get(blocks.size() - 2) instanceof TextBlock text
                && text.style() == StyleName.SECTION ? text(text.paragraphs(), " ") : "";
    }

    /// The lowest heading over each column.
    private static List<String> columnHeads(Table table) {
        var heads = new ArrayList<String>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            heads.add(table.heads().stream().filter(head -> head.column() == column && head.columnSpan() == 1)
                    .reduce((_, last) -> last).map(HeadCell::content).map(content -> text(content, " ")).orElse(""));
        }
        return heads;
    }

    private static String text(List<Paragraph> paragraphs, String between) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(between));
    }
}
