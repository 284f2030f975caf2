package mn.biyelelt.report.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableColumn;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.validation.Acceptance;
import mn.biyelelt.validation.Entry;
import mn.biyelelt.validation.Standing;

/// One table of the printed check list: parts under headings of their own, in them entries in reading order under the headings of
/// their sections. The parts share a table, so that its column headings stand once a page wherever a part begins, in Excel too.
final class CheckListTable {

    private final Plan plan;
    private final Messages messages;
    private final boolean accepted;
    private final List<TableRow> rows = new ArrayList<>();
    private int count;

    /// @param accepted whether the last column tells why an entry may stand
    CheckListTable(Plan plan, Messages messages, boolean accepted) {
        this.plan = plan;
        this.messages = messages;
        this.accepted = accepted;
    }

    /// Adds a part under its heading, if there is anything in it.
    void add(String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            addHeading(heading, StyleName.SECTION);
            add(entries);
        }
    }

    /// Adds entries, counted from 1.
    void add(List<Entry> entries) {
        count = 0;
        Optional<Optional<ElementId>> section = Optional.empty();
        for (Entry entry : entries) {
            if (!section.equals(Optional.of(entry.section()))) {
                section = Optional.of(entry.section());
                addHeading(heading(entry.section()), StyleName.GROUP_ROW);
            }
            add(entry);
        }
    }

    /// The table; empty if nothing was added.
    Optional<Table> made() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(columns(), 1, heads(), List.of(), rows));
    }

    private List<TableColumn> columns() {
        return List.of(new TableColumn("count", 9, 12, 0, true), new TableColumn("number", 14, 22, 0, true),
                new TableColumn("rule", 11, 14, 0, true), new TableColumn("place", 32, 38, 0, false),
                new TableColumn("read", 60, 0, 3, false), new TableColumn("advice", 45, 0, 2, false),
                new TableColumn("answer", 40, 0, accepted ? 2 : 1.2, false));
    }

    private List<HeadCell> heads() {
        var titles = List.of(messages.get("report.list.count"), messages.get("report.checklist.number"),
                messages.get("report.checklist.rule"), messages.get("report.checklist.place"),
                messages.get("report.checklist.read"), messages.get("report.checklist.advice"),
                accepted ? messages.get("report.checklist.reason") : messages.get("report.checklist.answer"));
        return ListParts.heads(titles);
    }

    private String heading(Optional<ElementId> section) {
        if (section.isEmpty()) {
            return messages.get("report.checklist.ownTexts");
        }
        Section found = plan.sections().stream().filter(each -> each.id().equals(section.get())).findFirst()
                .orElseThrow();
        String typed = found.get(Fields.HEADING).strip();
        return switch (found.key()) {
            case "additional" -> typed.isEmpty() ? messages.get("report.checklist.additional") : typed;
            case "skills" -> typed.isEmpty() ? messages.get("report.checklist.skills") : typed;
            default -> typed.isEmpty() ? messages.get("report.checklist.main") : typed;
        };
    }

    private void addHeading(String text, StyleName style) {
        rows.add(new TableRow(TableRow.Kind.GROUP, List.of(new Cell(0, columns().size(), 1,
                List.of(Paragraph.of(text)), style, Alignment.LEFT, List.of(), Optional.empty()))));
    }

    private void add(Entry entry) {
        var text = EntryText.of(entry, plan, messages);
        count++;
        var target = entry.finding().target();
        var source = new CellSource(target.element().value(), target.field().name());
        rows.add(new TableRow(TableRow.Kind.FIRST_LINE, List.of(ListParts.count(count, source),
                ListParts.cell(1, text.number(), source), ListParts.cell(2, entry.finding().rule(), source),
                ListParts.cell(3, text.place(), source), ListParts.cell(4, text.read(), source),
                ListParts.cell(5, text.advice(), source),
                ListParts.cell(6, answer(entry), source))));
    }

    private String answer(Entry entry) {
        return switch (entry.standing()) {
            case Standing.Accepted(Acceptance acceptance) -> acceptance.reason() + "\n" + said(acceptance);
            case Standing.Lapsed(Acceptance acceptance) -> messages.get("report.checklist.lapsed") + "\n"
                    + acceptance.reason() + "\n" + said(acceptance);
            case Standing.Open _ -> "";
        };
    }

    /// Who said it and on which day.
    private static String said(Acceptance acceptance) {
        return acceptance.by() + ", " + Moments.day(acceptance.at());
    }
}
