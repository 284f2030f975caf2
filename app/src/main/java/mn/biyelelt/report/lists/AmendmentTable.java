package mn.biyelelt.report.lists;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTouch;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.i18n.PeriodWords;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableColumn;
import mn.biyelelt.report.model.TableRow;

/// The table of a plan's amendments, counted from 1.
///
/// @param form the plan's own; empty if it is missing
/// @param zone by whose clock moments are told
record AmendmentTable(Plan plan, Optional<Form> form, Messages messages, ZoneId zone) {

    /// A row for each amendment.
    Table of(List<Amendment> amendments) {
        var rows = new ArrayList<TableRow>();
        for (Amendment amendment : amendments) {
            rows.add(row(rows.size() + 1, amendment));
        }
        return new Table(columns(), 1, ListParts.heads(titles()), List.of(), rows);
    }

    private static List<TableColumn> columns() {
        return List.of(new TableColumn("count", 9, 12, 0, true), new TableColumn("at", 19, 24, 0, true),
                new TableColumn("by", 24, 34, 0, false), new TableColumn("period", 24, 32, 0, false),
                new TableColumn("where", 34, 48, 0, false), new TableColumn("from", 40, 0, 2, false),
                new TableColumn("to", 40, 0, 2, false), new TableColumn("reason", 36, 0, 1.4, false));
    }

    private List<String> titles() {
        return List.of(messages.get("report.list.count"), messages.get("report.amendments.at"),
                messages.get("report.amendments.by"), messages.get("report.amendments.period"),
                messages.get("report.amendments.where"), messages.get("report.amendments.from"),
                messages.get("report.amendments.to"), messages.get("report.amendments.reason"));
    }

    private TableRow row(int count, Amendment amendment) {
        PlanTouch touch = amendment.touch();
        var source = new CellSource(touch.element().value(), touch.field().map(FieldKey::name).orElse(""));
        List<String> texts = List.of(Moments.text(amendment.at(), zone), amendment.by(),
                amendment.period().map(period -> PeriodWords.of(period, messages)).orElse(""),
                touch.row() + "\n" + TouchText.of(touch, plan, form, messages), touch.from(), touch.to(),
                amendment.reason());
        var cells = new ArrayList<Cell>();
        cells.add(ListParts.count(count, source));
        for (String text : texts) {
            cells.add(ListParts.cell(cells.size(), text, source));
        }
        return new TableRow(TableRow.Kind.FIRST_LINE, cells);
    }
}
