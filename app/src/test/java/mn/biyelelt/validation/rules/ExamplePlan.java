package mn.biyelelt.validation.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.validation.Paper;
import mn.biyelelt.validation.Setting;
import mn.biyelelt.validation.TextMemory;
import mn.biyelelt.validation.WordLists;

/// A plan for the year 2026 written in one line: rows parted by `||`, cells by `|`, the plan of a report behind `##`.
///
/// A row begins with `plan`, `section=`, `group=`, `sign=` or is an activity; `+` starts a further indicator line. With
/// `period=half` the report is on the half-year.
record ExamplePlan(Plan plan, Setting setting) {

    private static final int YEAR = 2026;
    private static final ReportPeriod WHOLE = ReportPeriod.yearOf(YEAR);
    private static final ReportPeriod HALF = new ReportPeriod(YEAR, ReportPeriod.Span.HALF);
    private static final Map<String, FieldKey> ROW = Map.of("number", Fields.NUMBER, "text", Fields.ITEM_TEXT, "basis",
            Fields.BASIS, "funding", Fields.FUNDING, "due", Fields.DUE, "who", Fields.RESPONSIBLE);
    private static final Map<String, FieldKey> LINE = Map.of("name", Fields.INDICATOR_NAME, "base", Fields.BASELINE,
            "target", Fields.TARGET);
    private static final Map<String, FieldKey> RESULT = Map.of("done", Fields.ACHIEVED, "p", Fields.ACHIEVED_PERCENT,
            "why", Fields.EXPLANATION);
    private static final Map<String, FieldKey> HEAD = Map.of("office", Fields.OFFICE_NAME, "aimag", Fields.OFFICE_AIMAG,
            "title", Fields.TITLE_LINES);
    private static final Map<String, FieldKey> SIGNED = Map.of("sign", Fields.BLOCK, "person", Fields.SIGNER,
            "position",
            Fields.POSITION, "date", Fields.SIGNED_ON);

    /// Reads an example.
    static ExamplePlan of(String line, WordLists lists) {
        String[] papers = line.split(" ## ", -1);
        ReportPeriod period = papers[0].contains("period=half") ? HALF : WHOLE;
        Plan plan = read(papers[0], "report", period);
        Optional<Plan> counterpart = papers.length > 1
                ? Optional.of(read(papers[1], "plan", period))
                : Optional.empty();
        boolean report = !papers[0].contains("kind=plan");
        return new ExamplePlan(plan, Setting.of(plan, paper(report),
                report ? Optional.of(period) : Optional.empty(), counterpart,
                new TextMemory(lists, new QuantityReader())));
    }

    private static Paper paper(boolean report) {
        Set<FieldKey> columns = Set.of(Fields.NUMBER, Fields.ITEM_TEXT, Fields.FUNDING, Fields.DUE, Fields.RESPONSIBLE,
                Fields.INDICATOR_NAME, Fields.BASELINE, Fields.TARGET, Fields.ACHIEVED, Fields.ACHIEVED_PERCENT);
        Map<Integer, String> labels = Map.of(1, "Зорилго", 2, "Зорилт");
        return new Paper(report, List.of(new Paper.Part("main", false, "", columns, labels),
                new Paper.Part("additional", true, "", columns, labels),
                new Paper.Part("skills", true, "", columns, labels)),
                List.of(new Paper.Block("reported", true, "")), List.of(100, 70, 30, 0));
    }

    private static Plan read(String paper, String seed, ReportPeriod period) {
        var sections = new ArrayList<Section>();
        var rows = new ArrayList<Row>();
        var signatures = new ArrayList<Signature>();
        Cells head = Cells.EMPTY;
        Section section = new Section(id(seed + "main"), "main", Cells.EMPTY, List.of());
        int count = 0;
        for (String part : paper.split("\\|\\|", -1)) {
            Map<String, String> cells = cells(part);
            String seeded = seed + ++count;
            if (cells.containsKey("plan")) {
                head = cells(cells, HEAD);
            } else if (cells.containsKey("sign")) {
                signatures.add(new Signature(id(seeded), cells(cells, SIGNED)));
            } else if (cells.containsKey("section")) {
                close(sections, section, rows);
                section = new Section(id(seeded), cells.getOrDefault("section", ""),
                        Cells.of(Fields.HEADING, cells.getOrDefault("heading", "")), List.of());
            } else {
                rows.add(row(part, cells, seeded, rows.size() + 1, period));
            }
        }
        close(sections, section, rows);
        return new Plan(new PlanId(id(seed).value()), seed, YEAR, head, sections, signatures);
    }

    private static void close(List<Section> sections, Section section, List<Row> rows) {
        if (!rows.isEmpty() || !section.cells().equals(Cells.EMPTY)) {
            sections.add(section.withRows(rows));
            rows.clear();
        }
    }

    private static Row row(String part, Map<String, String> cells, String seed, int place,
            ReportPeriod period) {
        Cells own = cells(cells, ROW);
        if (!cells.containsKey("number")) {
            own = own.with(Fields.NUMBER, String.valueOf(place));
        }
        if (!cells.containsKey("text")) {
            own = own.with(Fields.ITEM_TEXT, "Арга хэмжээ авна.");
        }
        if (cells.containsKey("group")) {
            return new Group(id(seed), Integer.parseInt(cells.getOrDefault("group", "1")), own);
        }
        own = own.with(Fields.ACHIEVED_PERCENT, period, cells.getOrDefault("percent", ""));
        var lines = new ArrayList<Indicator>();
        for (String line : part.split("\\| \\+ \\|", -1)) {
            lines.add(new Indicator(id(seed + "/" + lines.size()), line(cells(line), period)));
        }
        return new Activity(id(seed), own, lines);
    }

    private static Cells line(Map<String, String> cells, ReportPeriod period) {
        Cells line = cells(cells, LINE);
        for (Map.Entry<String, FieldKey> result : RESULT.entrySet()) {
            line = line.with(CellKey.of(result.getValue(), period), cells.getOrDefault(result.getKey(), ""));
        }
        return line;
    }

    private static Cells cells(Map<String, String> texts, Map<String, FieldKey> fields) {
        Cells cells = Cells.EMPTY;
        for (Map.Entry<String, FieldKey> field : fields.entrySet()) {
            cells = cells.with(field.getValue(), texts.getOrDefault(field.getKey(), ""));
        }
        return cells;
    }

    private static Map<String, String> cells(String part) {
        var cells = new HashMap<String, String>();
        for (String cell : part.split("\\|", -1)) {
            int equals = cell.indexOf('=');
            String key = (equals < 0 ? cell : cell.substring(0, equals)).strip();
            cells.putIfAbsent(key, equals < 0 ? "" : cell.substring(equals + 1).strip());
        }
        return cells;
    }

    private static ElementId id(String seed) {
        return new ElementId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    }
}
