package mn.biyelelt.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.form.Column;
import mn.biyelelt.domain.form.Content;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.report.model.Inline;
import mn.biyelelt.report.model.Paragraph;

/// What a column prints of one element.
final class ContentComposer {

    private final Paper paper;
    private final CellText text;

    ContentComposer(Paper paper, CellText text) {
        this.paper = paper;
        this.text = text;
    }

    /// Whether the column's fields have any text in that element.
    boolean hasText(Column column, Element element) {
        return column.contents().stream().anyMatch(content -> !paper.text(element, content.field()).isEmpty());
    }

    List<Paragraph> paragraphs(Column column, Element element) {
        var paragraphs = new ArrayList<Paragraph>();
        for (Content content : column.contents()) {
            String typed = paper.text(element, content.field());
            if (!typed.isEmpty()) {
                add(paragraphs, content, CellText.lines(content.before() + joined(typed, content) + content.after()));
            }
        }
        return paragraphs;
    }

    /// The first field shown that has text, or the first of all.
    Optional<CellSource> source(Column column, Element element) {
        Optional<Content> shown = column.contents().stream()
                .filter(content -> !paper.text(element, content.field()).isEmpty()).findFirst()
                .or(() -> column.contents().stream().findFirst());
        return shown.map(content -> new CellSource(element.id().value(), paper.fieldName(content.field())));
    }

    private static boolean startsWithMark(String text) {
        return !text.isEmpty() && ",.;:".indexOf(text.charAt(0)) >= 0;
    }

    private static String joined(String typed, Content content) {
        return content.join().equals("\n") ? typed : String.join(content.join(), CellText.lines(typed));
    }

    private void add(List<Paragraph> paragraphs, Content content, List<String> lines) {
        int first = 0;
        if (!paragraphs.isEmpty() && !content.ownLine()) {
            Paragraph last = paragraphs.removeLast();
            var inlines = new ArrayList<Inline>(last.inlines());
            String glue = startsWithMark(lines.getFirst()) ? "" : " ";
            inlines.addAll(CellText.runs(glue + lines.getFirst(), content.bold(), content.italic()));
            paragraphs.add(new Paragraph(last.lead(), inlines));
            first = 1;
        }
        for (String line : lines.subList(first, lines.size())) {
            paragraphs.add(content.bold() || content.italic()
                    ? new Paragraph("", CellText.runs(line, content.bold(), content.italic()))
                    : text.paragraph(line));
        }
    }
}
