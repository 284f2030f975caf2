package mn.biyelelt.formfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldType;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.form.Align;
import mn.biyelelt.domain.form.Column;
import mn.biyelelt.domain.form.Content;
import mn.biyelelt.domain.form.Spans;
import mn.biyelelt.domain.form.Template;

/// Reads one column. What it does not say follows from the field it shows: whose text it is, how it is aligned and whether
/// it is as narrow as it can be.
final class ColumnReader {

    private static final Set<String> FIELD_PLACES = Set.of("year");

    private final Problems problems;
    private final Templates templates;
    private final FieldReader fields;
    private final Set<String> places;

    ColumnReader(Problems problems, Templates templates, FieldReader fields, Set<String> places) {
        this.problems = problems;
        this.templates = templates;
        this.fields = fields;
        this.places = places;
    }

    Column column(Keys keys) {
        Template heading = templates.at(keys, "heading", places);
        List<Content> contents = contents(keys);
        String first = contents.isEmpty() ? "" : contents.getFirst().field().source();
        String sample = contents.isEmpty() ? "" : sample(contents.getFirst());
        Spans spans = keys.choice("of", Spans.class, usualSpans(sample));
        int depth = keys.whole("depth", spans == Spans.GROUP ? 1 : 0, 0, 9);
        FieldType type = fields.find(level(spans), sample).map(Field::type).orElse(FieldType.TEXT);
        boolean alone = contents.size() == 1;
        boolean narrow = alone && (type == FieldType.PERCENT || sample.equals(Fields.NUMBER.name()));
        boolean centred = narrow || alone && (type == FieldType.PERIOD || type == FieldType.DATE);
        var column = new Column(keys.text("key", first), heading, spans, depth, contents,
                keys.choice("align", Align.class, centred ? Align.CENTER : Align.LEFT),
                width(keys, narrow ? 0 : 1), keys.flag("unbroken", narrow), keys.flag("continued", false));
        checkFields(keys, contents, spans);
        keys.close();
        return column;
    }

    private List<Content> contents(Keys keys) {
        Optional<Yaml> show = keys.required("show");
        if (show.isEmpty()) {
            return List.of();
        }
        if (show.get() instanceof Yaml.Items items) {
            var contents = new ArrayList<Content>();
            items.items().forEach(item -> content(keys, item).ifPresent(contents::add));
            return contents;
        }
        return content(keys, show.get()).stream().toList();
    }

    private Optional<Content> content(Keys column, Yaml value) {
        if (value instanceof Yaml.Scalar name) {
            return checked(new Content(fieldName(name), false, false, false, "", "", "\n"), name.spot());
        }
        Keys keys = Keys.of(value, problems);
        Template field = keys.required("field")
                .map(name -> fieldName(new Yaml.Scalar(keys.scalar(name), name.spot()))).orElse(Template.EMPTY);
        var content = new Content(field, keys.flag("bold", false), keys.flag("italic", false),
                keys.flag("ownLine", false), keys.text("before", ""), keys.text("after", ""), keys.text("join", "\n"));
        keys.close();
        return checked(content, column.spot("show"));
    }

    private Optional<Content> checked(Content content, Yaml.Spot spot) {
        if (content.field().isEmpty()) {
            problems.add(spot, "form.missing", "key", "field");
            return Optional.empty();
        }
        return Optional.of(content);
    }

    private Template fieldName(Yaml.Scalar name) {
        var wrapped = new Yaml.Table(List.of(new Yaml.Entry(name, name)), name.spot());
        return templates.at(new Keys(wrapped, problems), name.text(), FIELD_PLACES);
    }

    private static String sample(Content content) {
        return content.field().text(_ -> "2000");
    }

    private Spans usualSpans(String name) {
        Optional<Field> ofActivity = fields.find(Level.ACTIVITY, name);
        boolean ofLine = fields.find(Level.INDICATOR, name).isPresent();
        if (ofActivity.isPresent() && ofLine) {
            return ofActivity.get().perPeriod() ? Spans.LINES_OR_ACTIVITY : Spans.ACTIVITY_OR_LINE;
        }
        return ofActivity.isPresent() ? Spans.ACTIVITY : Spans.INDICATOR;
    }

    private static Level level(Spans spans) {
        return switch (spans) {
            case GROUP -> Level.GROUP;
            case ACTIVITY, ACTIVITY_OR_LINE, LINES_OR_ACTIVITY -> Level.ACTIVITY;
            case INDICATOR -> Level.INDICATOR;
        };
    }

    private void checkFields(Keys keys, List<Content> contents, Spans spans) {
        boolean both = spans == Spans.ACTIVITY_OR_LINE || spans == Spans.LINES_OR_ACTIVITY;
        for (Content content : contents) {
            String name = sample(content);
            boolean known = fields.find(level(spans), name).isPresent()
                    || both && fields.find(Level.INDICATOR, name).isPresent();
            if (!known) {
                var names = new LinkedHashSet<>(fields.names(keys.has("of") ? level(spans) : Level.ACTIVITY));
                if (both || !keys.has("of")) {
                    names.addAll(fields.names(Level.INDICATOR));
                }
                problems.addUnknown(keys.spot("show"), name, names);
            }
        }
    }

    private Column.Width width(Keys column, double usualWeight) {
        Keys keys = column.table("width");
        var width = new Column.Width(keys.number("min", 0, 0, 400), keys.number("max", 0, 0, 400),
                keys.number("weight", usualWeight, 0, 100));
        if (width.maximum() > 0 && width.maximum() < width.minimum()) {
            problems.add(keys.spot("max"), "form.range", "text", width.maximum(), "least", width.minimum(), "most",
                    400);
        }
        keys.close();
        return width;
    }
}
