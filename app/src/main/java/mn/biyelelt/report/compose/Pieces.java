package mn.biyelelt.report.compose;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.form.Piece;
import mn.biyelelt.report.model.Inline;
import mn.biyelelt.report.model.Leader;
import mn.biyelelt.report.model.Paragraph;

/// Turns the pieces of a filled template into paragraphs.
final class Pieces {

    private Pieces() {
    }

    /// One paragraph a line; none if there is nothing to print.
    static List<Paragraph> paragraphs(List<Piece> pieces) {
        var paragraphs = new ArrayList<Paragraph>();
        var inlines = new ArrayList<Inline>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Leader leader -> inlines.add(new Leader(kind(leader.line()), leader.width()));
                case Piece.Text text -> {
                    List<String> lines = CellText.lines(text.text());
                    inlines.addAll(CellText.runs(lines.getFirst(), false, false));
                    for (String line : lines.subList(1, lines.size())) {
                        paragraphs.add(new Paragraph("", inlines));
                        inlines.clear();
                        inlines.addAll(CellText.runs(line, false, false));
                    }
                }
            }
        }
        paragraphs.add(new Paragraph("", inlines));
        return paragraphs.stream().allMatch(paragraph -> paragraph.inlines().isEmpty()) ? List.of() : paragraphs;
    }

    private static Leader.Kind kind(Piece.Line line) {
        return switch (line) {
            case SPACE -> Leader.Kind.BLANK;
            case DOTS -> Leader.Kind.DOTS;
            case RULE -> Leader.Kind.RULE;
        };
    }
}
