package mn.biyelelt.formfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mn.biyelelt.domain.form.Align;
import mn.biyelelt.domain.form.Column;
import mn.biyelelt.domain.form.ColumnGroup;
import mn.biyelelt.domain.form.FormTable;
import mn.biyelelt.domain.form.GroupRule;
import mn.biyelelt.domain.form.Heading;
import mn.biyelelt.domain.form.Names;

/// Reads the table of a section: `columns`, `numberRow`, `groups`.
final class TableReader {

    private static final Set<String> GROUP_PLACES = Set.of("number", "text");
    private static final int MOST_COLUMNS = 40;

    private final Problems problems;
    private final Templates templates;
    private final ColumnReader columns;
    private final Set<String> places;

    TableReader(Problems problems, Templates templates, ColumnReader columns, Set<String> places) {
        this.problems = problems;
        this.templates = templates;
        this.columns = columns;
        this.places = places;
    }

    FormTable table(Keys section) {
        var headings = new ArrayList<Heading>();
        section.required("columns").ifPresent(value -> section.items(value)
                .forEach(item -> headings.add(heading(Keys.of(item, problems)))));
        List<GroupRule> groups = section.list("groups", (item, _) -> group(Keys.of(item, problems)));
        var table = new FormTable(headings, section.texts("numberRow"), groups);
        check(section, table);
        return table;
    }

    private Heading heading(Keys keys) {
        if (!keys.has("columns")) {
            return columns.column(keys);
        }
        var under = new ArrayList<Heading>();
        keys.required("columns")
                .ifPresent(value -> keys.items(value).forEach(item -> under.add(heading(Keys.of(item, problems)))));
        var group = new ColumnGroup(templates.at(keys, "heading", places), under);
        if (under.isEmpty()) {
            problems.add(keys.spot("columns"), "form.noColumns");
        }
        keys.close();
        return group;
    }

    private GroupRule group(Keys keys) {
        int depth = keys.whole("depth", 1, 1, 9);
        Names name = keys.has("name") ? templates.names(keys, "name") : new Names("", "");
        var rule = new GroupRule(depth, name, templates.at(keys, "label", GROUP_PLACES), keys.flag("bold", false),
                keys.flag("italic", false), keys.choice("align", Align.class, Align.LEFT));
        if (rule.label().isEmpty()) {
            problems.add(keys.spot(), "form.missing", "key", "label");
        }
        keys.close();
        return rule;
    }

    private void check(Keys section, FormTable table) {
        List<Column> all = table.columns();
        if (all.isEmpty() || all.size() > MOST_COLUMNS) {
            problems.add(section.spot("columns"), "form.columnCount", "count", all.size(), "most", MOST_COLUMNS);
        }
        int numbers = table.numberRow().size();
        if (numbers != 0 && numbers != all.size()) {
            problems.add(section.spot("numberRow"), "form.numberRow", "numbers", numbers, "columns", all.size());
        }
        var keys = new HashSet<String>();
        for (Column column : all) {
            if (!keys.add(column.key())) {
                problems.add(section.spot("columns"), "form.twice", "key", column.key());
            }
        }
        var depths = new HashSet<Integer>();
        for (GroupRule rule : table.groups()) {
            if (!depths.add(rule.depth())) {
                problems.add(section.spot("groups"), "form.twice", "key", rule.depth());
            }
        }
    }
}
