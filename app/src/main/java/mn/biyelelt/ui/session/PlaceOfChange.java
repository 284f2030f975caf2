package mn.biyelelt.ui.session;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;

/// Where undo and redo lead, so that one sees what they did: to the first row that came back; else to the text of the one row that is
/// another now. Steps about many rows, and rows that went, leave one where one is.
final class PlaceOfChange {

    private final Map<ElementId, Row> before;
    private final List<Row> now;

    PlaceOfChange(Plan before, Plan now) {
        this.before = rows(before).collect(Collectors.toMap(Row::id, Function.identity()));
        this.now = rows(now).toList();
    }

    /// Where to go; empty to stay.
    ///
    /// @param here where one is
    Optional<Spot> from(Spot here) {
        Optional<Row> back = now.stream().filter(row -> !before.containsKey(row.id())).findFirst();
        return back.map(row -> new Spot(row.id(), Optional.empty(), here.cell())).or(() -> changed(here));
    }

    private Optional<Spot> changed(Spot here) {
        List<Row> others = now.stream().filter(row -> !Objects.equals(row, before.get(row.id()))).limit(2).toList();
        return others.size() == 1 && now.size() == before.size()
                ? Optional.ofNullable(before.get(others.getFirst().id())).map(old -> at(old, others.getFirst(), here))
                : Optional.empty();
    }

    private static Spot at(Row old, Row row, Spot here) {
        Optional<CellKey> own = changed(old, row);
        if (own.isPresent() || !(row instanceof Activity activity)) {
            return new Spot(row.id(), here.line().filter(_ -> here.row().equals(row.id())), own.or(here::cell));
        }
        return activity.indicators().stream().filter(line -> !lines(old).toList().contains(line)).findFirst()
                .map(line -> new Spot(row.id(), Optional.of(line.id()), lines(old)
                        .filter(was -> was.id().equals(line.id())).findFirst().flatMap(was -> changed(was, line))
                        .or(here::cell)))
                .orElseGet(() -> here.row().equals(row.id()) ? here : Spot.at(row.id()));
    }

    private static Stream<Indicator> lines(Row row) {
        return row instanceof Activity activity ? activity.indicators().stream() : Stream.empty();
    }

    /// The first text that is another now.
    private static Optional<CellKey> changed(Element old, Element now) {
        Cells was = old.cells();
        Cells is = now.cells();
        return Stream.concat(was.texts().keySet().stream(), is.texts().keySet().stream())
                .filter(key -> !was.get(key).equals(is.get(key))).findFirst();
    }

    private static Stream<Row> rows(Plan plan) {
        return plan.sections().stream().flatMap(section -> section.rows().stream());
    }
}
