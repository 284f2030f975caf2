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

/// What one column prints of an element.
final class ContentComposer {

    private final CellText text;
    private final List<ShownField> fields;

    ContentComposer(Paper paper, CellText text, Column column) {
        this.text = text;
        this.fields = column.contents().stream().map(content -> new ShownField(content, paper)).toList();
    }

    /// Whether the column's fields have any text in that element.
    boolean hasText(Element element) {
        return fields.stream().anyMatch(field -> !field.text(element).isEmpty());
    }

    List<Paragraph> paragraphs(Element element) {
        var paragraphs = new ArrayList<Paragraph>();
        for (ShownField field : fields) {
            String typed = field.text(element);
            if (!typed.isEmpty()) {
                Content content = field.content();
                add(paragraphs, content, printed(content, typed));
            }
        }
        return paragraphs;
    }

    /// The first line of the first field that has text, with what stands around it; empty if none has.
    String first(Element element) {
        return fields.stream()
                .filter(field -> !field.text(element).isEmpty())
                .map(field -> printed(field.content(), field.text(element)).getFirst())
                .findFirst()
                .orElse("");
    }

    /// The first field shown that has text, or the first of all.
    Optional<CellSource> source(Element element) {
        Optional<ShownField> shown = fields.stream().filter(field -> !field.text(element).isEmpty()).findFirst()
                .or(() -> fields.stream().findFirst());
        return shown.map(field -> new CellSource(element.id().value(), field.key().name()));
    }

    private static List<String> printed(Content content, String typed) {
        String joined = content.join().equals("\n") ? typed : String.join(content.join(), CellText.lines(typed));
        return CellText.lines(content.before() + joined + content.after());
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

    private static boolean startsWithMark(String line) {
        return !line.isEmpty() && ",.;:".indexOf(line.charAt(0)) >= 0;
    }
}
