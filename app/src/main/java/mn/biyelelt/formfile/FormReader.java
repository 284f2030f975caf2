package mn.biyelelt.formfile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mn.biyelelt.domain.form.CoverBlock;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormKind;
import mn.biyelelt.domain.form.FormSection;
import mn.biyelelt.domain.form.FormTable;
import mn.biyelelt.domain.form.Names;
import mn.biyelelt.domain.form.PaperStyle;
import mn.biyelelt.domain.form.PercentRule;
import mn.biyelelt.domain.form.PercentRule.Formula;
import mn.biyelelt.domain.form.PercentRule.Proposal;
import mn.biyelelt.domain.form.PeriodWords;
import mn.biyelelt.domain.form.Template;
import mn.biyelelt.domain.plan.ReportPeriod.Span;

/// Reads form files. Every mistake is told with line, column and reason, and a file with a mistake is not taken: no key is
/// ignored and nothing is guessed. The keys are described in `app/docs/forms.md`.
public final class FormReader {

    private static final Set<String> DOCUMENT_PLACES = Set.of("office", "aimag", "soum", "officer", "officerPosition",
            "year", "period", "part", "periodEnd");

    private final Problems problems = new Problems();
    private final Templates templates = new Templates(problems);
    private final FieldReader fields = new FieldReader(problems, templates);
    private final Set<String> places = new HashSet<>(DOCUMENT_PLACES);

    private FormReader() {
    }

    /// Reads the text of a form file.
    ///
    /// @throws FormRejected if it is no YAML, or says something a form cannot say, with all mistakes found
    public static Form read(String source) throws FormRejected {
        var reader = new FormReader();
        Form form = reader.form(new Keys(new YamlSource(source).read(), reader.problems));
        reader.problems.throwIfAny();
        return form;
    }

    private Form form(Keys keys) {
        String id = id(keys);
        var own = fields.fields(keys);
        places.addAll(fields.ownOfPlan());
        var signatures = new SignatureReader(problems, templates, places);
        var form = new Form(id, keys.whole("version", 1, 1, 100_000), kind(keys), templates.names(keys, "name"),
                keys.text("reportedIn", ""), PageReader.page(keys), PageReader.styles(keys),
                templates.lines(keys, "annex", places), cover(keys),
                templates.lines(keys, "title", places), signatures.layout(keys, "approvals", 0),
                templates.lines(keys, "preamble", places), keys.texts("boldLabels"), sections(keys),
                signatures.layout(keys, "signatures", 10), keys.text("ornament", ""),
                new ScaleReader(problems, templates).scale(keys), percents(keys), fields.locked(keys), own,
                periods(keys));
        keys.close();
        return form;
    }

    private static PercentRule percents(Keys keys) {
        Keys table = keys.table("percents");
        var rule = new PercentRule(table.choice("formula", Formula.class, Formula.TARGET),
                table.choice("proposal", Proposal.class, Proposal.EXACT));
        table.close();
        return rule;
    }

    private String id(Keys keys) {
        String id = keys.requiredText("id");
        if (keys.has("id") && !id.matches("[a-z][a-z0-9-]{0,59}")) {
            problems.add(keys.spot("id"), "form.id", "word", id);
        }
        return id;
    }

    private static FormKind kind(Keys keys) {
        return keys.required("kind").flatMap(value -> keys.constant(FormKind.class, keys.scalar(value), value.spot()))
                .orElse(FormKind.PLAN);
    }

    private List<CoverBlock> cover(Keys keys) {
        return keys.list("cover", (item, _) -> {
            Keys block = Keys.of(item, problems);
            var read = new CoverBlock(block.choice("style", PaperStyle.class, PaperStyle.COVER),
                    templates.lines(block, "lines", places));
            block.close();
            return read;
        });
    }

    private List<FormSection> sections(Keys keys) {
        if (keys.required("sections").isEmpty()) {
            return List.of();
        }
        var tables = new HashMap<String, FormTable>();
        List<FormSection> sections = keys.list("sections", (item, _) -> section(Keys.of(item, problems), tables));
        if (sections.isEmpty()) {
            problems.add(keys.spot("sections"), "form.noSections");
        }
        return sections;
    }

    private FormSection section(Keys keys, Map<String, FormTable> tables) {
        String key = keys.requiredText("key");
        Names name = keys.has("name") ? templates.names(keys, "name") : new Names(key, key);
        Template heading = templates.at(keys, "heading", places);
        boolean optional = keys.flag("optional", false);
        FormTable table = keys.has("sameTableAs") ? same(keys, tables) : ownTable(keys);
        if (tables.putIfAbsent(key, table) != null) {
            problems.add(keys.spot("key"), "form.twice", "key", key);
        }
        keys.close();
        return new FormSection(key, name, heading, optional, table);
    }

    private FormTable ownTable(Keys keys) {
        var columns = new ColumnReader(problems, templates, fields, places);
        return new TableReader(problems, templates, columns, places).table(keys);
    }

    private FormTable same(Keys keys, Map<String, FormTable> tables) {
        String other = keys.requiredText("sameTableAs");
        FormTable table = tables.get(other);
        if (table == null) {
            problems.addUnknown(keys.spot("sameTableAs"), other, tables.keySet());
            return new FormTable(List.of(), List.of(), List.of());
        }
        return table;
    }

    private Map<Span, PeriodWords> periods(Keys keys) {
        var periods = new EnumMap<Span, PeriodWords>(Span.class);
        Keys table = keys.table("periods");
        Keys usual = Keys.of(Shipped.table("usual/periods"), problems);
        for (Span span : Span.values()) {
            String key = Keys.word(span);
            periods.put(span, words(table.has(key) ? table.table(key) : usual.table(key)));
        }
        table.close();
        return periods;
    }

    private PeriodWords words(Keys keys) {
        var words = new PeriodWords(templates.at(keys, "genitive", places), templates.at(keys, "end", places));
        keys.close();
        return words;
    }
}
