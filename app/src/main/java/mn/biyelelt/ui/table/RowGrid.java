package mn.biyelelt.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.ReportPeriod;

/// Cuts a row into cells: an activity's cells span its indicator lines, indicator cells stand one a line, and where a line may
/// have a text of its own (period, responsible, percent) the activity's cell ends above it.
final class RowGrid {

    private final Activity activity;
    private final Optional<ReportPeriod> period;
    private final List<SpannedGroup> groups;
    private final int lines;
    private final List<GridCell> cells = new ArrayList<>();

    private RowGrid(Activity activity, TableItem item) {
        this.activity = activity;
        this.period = item.period();
        this.groups = item.groups();
        this.lines = Math.max(1, activity.indicators().size());
    }

    static List<GridCell> of(Activity activity, TableItem item) {
        var grid = new RowGrid(activity, item);
        List<TableColumn> columns = item.shape().columns();
        for (int column = 0; column < columns.size(); column++) {
            grid.fill(columns.get(column), column);
        }
        return grid.cells;
    }

    /// The one cell of a heading row.
    static GridCell heading(Element element, TableShape shape) {
        FieldKey field = element.level() == Level.SECTION ? Fields.HEADING : Fields.ITEM_TEXT;
        return new GridCell(0, shape.columns().size(), 0, 1, Optional.of(element.id()), CellKey.of(field),
                element.get(field), "", "", List.of(), GridCell.Part.WHOLE);
    }

    private void fill(TableColumn column, int index) {
        switch (column.spans()) {
            case GROUP -> fillGroup(column, index);
            case ACTIVITY -> cells.add(cell(column, index, 0, lines, Optional.of(activity)));
            case INDICATOR -> fillLines(column, index);
            case ACTIVITY_OR_LINE -> fillMixed(column, index);
            case LINES_OR_ACTIVITY -> fillLinesOrActivity(column, index);
        }
    }

    private void fillLines(TableColumn column, int index) {
        for (int line = 0; line < lines; line++) {
            cells.add(cell(column, index, line, 1, indicator(line)));
        }
    }

    private void fillLinesOrActivity(TableColumn column, int index) {
        if (IntStream.range(0, lines).anyMatch(line -> hasOwn(column, line))) {
            fillLines(column, index);
        } else {
            cells.add(cell(column, index, 0, lines, Optional.of(activity)));
        }
    }

    private void fillGroup(TableColumn column, int index) {
        groups.stream().filter(spanned -> spanned.group().depth() == column.depth()).findFirst().ifPresentOrElse(
                spanned -> cells.add(cell(column, index, 0, lines, Optional.of(spanned.group()),
                        GridCell.Part.of(spanned.first(), spanned.last()))),
                () -> cells.add(cell(column, index, 0, lines, Optional.empty())));
    }

    private void fillMixed(TableColumn column, int index) {
        int from = 0;
        Optional<Element> owner = ownerOf(column, 0);
        for (int line = 1; line < lines; line++) {
            if (hasOwn(column, line)) {
                cells.add(cell(column, index, from, line - from, owner));
                from = line;
                owner = indicator(line);
            }
        }
        cells.add(cell(column, index, from, lines - from, owner));
    }

    private Optional<Element> ownerOf(TableColumn column, int line) {
        boolean own = hasOwn(column, line) && activity.cells().get(key(column)).isEmpty();
        return own ? indicator(line) : Optional.of(activity);
    }

    private boolean hasOwn(TableColumn column, int line) {
        return indicator(line).filter(element -> !element.cells().get(key(column)).isEmpty()).isPresent();
    }

    private Optional<Element> indicator(int line) {
        List<Indicator> indicators = activity.indicators();
        return line < indicators.size() ? Optional.of(indicators.get(line)) : Optional.empty();
    }

    private GridCell cell(TableColumn column, int index, int line, int span, Optional<Element> owner) {
        return cell(column, index, line, span, owner, GridCell.Part.WHOLE);
    }

    private GridCell cell(TableColumn column, int index, int line, int span, Optional<Element> owner,
            GridCell.Part part) {
        CellKey key = key(column);
        String text = owner.map(element -> element.cells().get(key)).orElse("");
        return new GridCell(index, 1, line, span, owner.map(Element::id), key, text, quiet(column.above(), owner),
                quiet(column.below(), owner), quietKeys(column), part);
    }

    private List<CellKey> quietKeys(TableColumn column) {
        return column.above().isEmpty() && column.below().isEmpty()
                ? List.of()
                : Stream.concat(column.above().stream(), column.below().stream()).map(this::key).toList();
    }

    private String quiet(List<Field> fields, Optional<Element> owner) {
        if (fields.isEmpty() || owner.isEmpty()) {
            return "";
        }
        return fields.stream().map(field -> owner.get().cells().get(key(field))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private CellKey key(TableColumn column) {
        return key(column.field());
    }

    private CellKey key(Field field) {
        return new CellKey(field.key(), field.perPeriod() ? period : Optional.empty());
    }
}
