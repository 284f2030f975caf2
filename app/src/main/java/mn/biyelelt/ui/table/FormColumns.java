package mn.biyelelt.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.FieldType;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.form.Align;
import mn.biyelelt.domain.form.Column;
import mn.biyelelt.domain.form.Content;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.Spans;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Makes the screen's columns from a form's.
final class FormColumns {

    /// The paper's table type is 9 pt, and a screen wants a little more air than a sheet.
    private static final double EM_A_MILLIMETRE = 1.08 / 3.175;
    /// What a letter needs at most, and what stands beside the text, in units of the type size.
    private static final double LETTER = 0.6;
    private static final double HEAD_LETTER = 0.49;
    private static final double WORD_LETTER = 0.565;
    private static final double PADDING = 1.2;
    /// Letters of a text that gets just the share its form asks for.
    private static final double ORDINARY_TEXT = 60;
    private static final double LEAST_OF_TEXT = 6.5;
    private static final double MOST_OF_WORD = 12;
    /// Of a text that is written bit by bit.
    private static final double LEAST_OF_RESULT = 10.3;
    private static final int LONGEST_WORD = 14;

    private static final Set<FieldKey> MAIN = Set.of(Fields.ITEM_TEXT, Fields.TARGET, Fields.ACHIEVED);

    private final Form form;
    private final int year;
    private final Section section;
    private final Optional<ReportPeriod> period;

    FormColumns(Form form, int year, Section section, Optional<ReportPeriod> period) {
        this.form = form;
        this.year = year;
        this.section = section;
        this.period = period;
    }

    TableColumn column(Column column, String heading) {
        List<Field> fields = column.contents().stream().map(content -> field(column, content)).toList();
        int main = mainOf(column.contents(), fields);
        return new TableColumn(fields.get(main), fields.subList(0, main), fields.subList(main + 1, fields.size()),
                column.spans(), column.depth(), heading, width(column, fields.get(main), heading),
                column.align() == Align.CENTER);
    }

    private Field field(Column column, Content content) {
        Level level = switch (column.spans()) {
            case GROUP -> Level.GROUP;
            case INDICATOR -> Level.INDICATOR;
            case ACTIVITY, ACTIVITY_OR_LINE, LINES_OR_ACTIVITY -> Level.ACTIVITY;
        };
        var key = new FieldKey(content.field().text(place -> place.equals("year") ? Integer.toString(year) : ""));
        return form.field(level, key).orElseGet(() -> new Field(key, level, FieldType.TEXT, false));
    }

    /// The field that is edited in a column of several: the one the column is for, else the first in upright type.
    private static int mainOf(List<Content> contents, List<Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (MAIN.contains(fields.get(i).key())) {
                return i;
            }
        }
        for (int i = 0; i < contents.size(); i++) {
            if (!contents.get(i).italic()) {
                return i;
            }
        }
        return 0;
    }

    private TableColumn.Width width(Column column, Field field, String heading) {
        Column.Width wish = column.width();
        double words = Math.min(LONGEST_WORD, longestWord(heading)) * HEAD_LETTER + 1;
        if (wish.weight() > 0) {
            double volume = Math.clamp(Math.sqrt(letters(column, field) / ORDINARY_TEXT), 0.6, 1.8);
            double word = texts(column, field).mapToInt(FormColumns::longestWord).max().orElse(0) * WORD_LETTER
                    + PADDING;
            double whole = Math.max(Math.clamp(word, LEAST_OF_TEXT, MOST_OF_WORD), words);
            double least = field.perPeriod() ? Math.max(whole, LEAST_OF_RESULT) : whole;
            return new TableColumn.Width(least, whole, wish.weight() * volume);
        }
        double content = texts(column, field).mapToInt(FormColumns::longestWord).max().orElse(0) * LETTER + PADDING;
        double most = wish.maximum() > 0 ? wish.maximum() * EM_A_MILLIMETRE : LONGEST_WORD * LETTER;
        return TableColumn.Width.fixed(
                Math.max(Math.min(Math.max(content, words), most), wish.minimum() * EM_A_MILLIMETRE));
    }

    /// How long the texts of a column are. One that is written bit by bit is as wide from the start as it will want to be: else the
    /// column one types in were the narrowest.
    private double letters(Column column, Field field) {
        return field.perPeriod()
                ? texts(column, field).filter(text -> !text.isBlank()).mapToInt(String::length).average()
                        .orElse(ORDINARY_TEXT)
                : texts(column, field).mapToInt(String::length).average().orElse(0);
    }

    private Stream<String> texts(Column column, Field field) {
        var key = new CellKey(field.key(), field.perPeriod() ? period : Optional.empty());
        Stream<Row> rows = section.rows().stream();
        Stream<Element> elements = rows.filter(Activity.class::isInstance).flatMap(row -> elements(column, row));
        return elements.map(element -> element.cells().get(key));
    }

    private static Stream<Element> elements(Column column, Row row) {
        Stream<Element> lines = ((Activity) row).indicators().stream().map(Element.class::cast);
        return column.spans() == Spans.INDICATOR ? lines : Stream.concat(Stream.of(row), lines);
    }

    private static int longestWord(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length = Character.isWhitespace(text.charAt(i)) ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
