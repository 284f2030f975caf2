package mn.biyelelt.ui.shell;

import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.settings.LastPlace;
import mn.biyelelt.ui.session.Spot;

/// Where a person is in the plan on the desk: in which period's report, in which cell.
final class PlaceInPlan {

    private PlaceInPlan() {
    }

    static LastPlace of(PlanOnDesk plan) {
        return LastPlace.UNKNOWN.at(plan.desk().plan().get().id().toString(),
                plan.desk().period().get().map(ReportPeriod::key).orElse(""), cell(plan.desk().spot().get()));
    }

    /// Goes to that place as far as the plan still has it.
    static void goBack(PlanOnDesk plan, LastPlace place) {
        ReportPeriod.parse(place.period()).map(Optional::of).filter(plan.periods()::contains)
                .ifPresent(plan.desk().period()::set);
        element(plan, place.cell().row()).ifPresent(row -> {
            Optional<CellKey> field = Optional.of(place.cell().field()).filter(FieldKey::wellFormed)
                    .map(name -> CellKey.of(new FieldKey(name)));
            plan.desk().goTo(new Spot(row, element(plan, place.cell().line()), field));
            // the table knows which period the cell's text is of
            plan.table().goTo(plan.table().position().get());
        });
    }

    private static LastPlace.Cell cell(Spot spot) {
        return new LastPlace.Cell(spot.row().toString(), spot.line().map(ElementId::toString).orElse(""),
                spot.cell().map(cell -> cell.field().name()).orElse(""));
    }

    private static Optional<ElementId> element(PlanOnDesk plan, String id) {
        return Optional.of(id).filter(text -> text.length() == 36).map(ElementId::of)
                .filter(element -> PlanTree.find(plan.desk().plan().get(), element).isPresent());
    }
}
