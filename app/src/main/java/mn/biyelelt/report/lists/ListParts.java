package mn.biyelelt.report.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Inline;
import mn.biyelelt.report.model.Leader;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.Run;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.SignatureBox;
import mn.biyelelt.report.model.SignatureLine;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.TextBlock;

/// What all printed lists have: title, lines that say whose the list is, headings and cells of the table, and the place to sign.
record ListParts(Plan plan, Messages messages) {

    /// Room to sign in, mm.
    private static final double ROOM = 6;
    /// Room to write the day in, mm.
    private static final double DATE_ROOM = 2;

    /// What the plan calls itself, in one line.
    String planTitle() {
        return plan.get(Fields.TITLE_LINES).lines().map(String::strip).filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// A text that stays with what follows.
    static TextBlock block(StyleName style, String text) {
        return new TextBlock(List.of(Paragraph.of(text)), style, 0, true, false);
    }

    /// Adds a line such as `Байгууллага: …`, unless there is nothing to say.
    static void about(String name, String text, List<Paragraph> lines) {
        if (!text.isBlank()) {
            List<Inline> inlines = List.of(new Run(name + " ", true, false), Run.plain(text.strip()));
            lines.add(new Paragraph("", inlines));
        }
    }

    /// Headings of the table's columns.
    static List<HeadCell> heads(List<String> titles) {
        var heads = new ArrayList<HeadCell>();
        for (int i = 0; i < titles.size(); i++) {
            heads.add(new HeadCell(0, i, 1, 1, List.of(Paragraph.of(titles.get(i)))));
        }
        return heads;
    }

    /// The cell that counts the rows: where a row goes on over a page break, its number stands there again, in brackets.
    static Cell count(int count, CellSource source) {
        return new Cell(0, 1, 1, List.of(Paragraph.of(Integer.toString(count))), StyleName.TABLE_TEXT,
                Alignment.CENTER, List.of(Paragraph.of("(" + count + ")")), Optional.of(source));
    }

    /// A cell with the text's lines.
    static Cell cell(int column, String text, CellSource source) {
        List<Paragraph> paragraphs = text.lines().filter(line -> !line.isBlank()).map(Paragraph::of).toList();
        return new Cell(column, 1, 1, paragraphs, StyleName.TABLE_TEXT, Alignment.LEFT, List.of(),
                Optional.of(source));
    }

    /// Who made the list, and who read it.
    SignatureArea signatures() {
        return new SignatureArea(List.of(List.of(
                box(messages.get("report.list.madeBy"), plan.get(Fields.OFFICER_POSITION),
                        plan.get(Fields.OFFICER_NAME)),
                box(messages.get("report.list.readBy"), "", ""))), 8, 6, true);
    }

    private SignatureBox box(String role, String position, String name) {
        var lines = new ArrayList<SignatureLine>();
        lines.add(line(StyleName.SIGNATURE_ROLE, Paragraph.of(role), ""));
        if (!position.isBlank()) {
            lines.add(line(StyleName.SIGNATURE, Paragraph.of(position), ""));
        }
        var place = new Paragraph("", List.of(new Leader(Leader.Kind.DOTS, 45), Run.plain(" /" + name),
                new Leader(name.isBlank() ? Leader.Kind.DOTS : Leader.Kind.BLANK, name.isBlank() ? 40 : 0.1),
                Run.plain("/")));
        lines.add(space(ROOM));
        lines.add(line(StyleName.SIGNATURE, place, messages.get("report.list.signHere")));
        lines.add(space(DATE_ROOM));
        var date = new Paragraph("", List.of(new Leader(Leader.Kind.DOTS, 45)));
        lines.add(line(StyleName.SIGNATURE, date, messages.get("report.list.date")));
        return new SignatureBox(lines, SignatureBox.Stamp.NONE);
    }

    private static SignatureLine space(double height) {
        return new SignatureLine(
                List.of(new SignatureLine.Slot(1, Alignment.LEFT, StyleName.SIGNATURE, List.of(), "")), height);
    }

    private static SignatureLine line(StyleName style, Paragraph content, String caption) {
        return new SignatureLine(
                List.of(new SignatureLine.Slot(1, Alignment.LEFT, style, List.of(content), caption)), 0);
    }
}
