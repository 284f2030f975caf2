package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.CarryOver;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.ui.action.Ability;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.session.Texts;

/// Taking texts of the last report over into the one that is written now: into one cell, a row, or wherever nothing stands yet.
final class CarryFeature implements DeskFeature {

    private final Desk desk;

    CarryFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        add(commands, "ui.command.carryCell", "F5", CarryFeature::intoCell, this::whyNotIntoCell);
        add(commands, "ui.command.carryRow", "Shift+F5", CarryFeature::intoRow,
                _ -> desk.words().get("ui.carry.nothing"));
        add(commands, "ui.command.carryAll", "Shortcut+F5", (carry, _) -> carry.intoAll(),
                _ -> desk.words().get("ui.carry.nothing"));
    }

    private void add(Commands commands, String name, String key,
            BiFunction<CarryOver, PlanDesk, List<SetText>> wanted, Function<PlanDesk, String> whyNot) {
        var reporting = new SimpleBooleanProperty();
        desk.model().open().subscribe(open -> {
            reporting.unbind();
            open.ifPresentOrElse(
                    plan -> reporting.bind(plan.desk().period().map(period -> period.isPresent())),
                    () -> reporting.set(false));
        });
        commands.add(CommandGroup.REPORT, name, key, () -> desk.withPlan(plan -> carry(plan.desk(), wanted, whyNot)),
                desk.hasPlan().and(Ability.when(reporting, "ui.unable.notReporting")));
    }

    private void carry(PlanDesk plan, BiFunction<CarryOver, PlanDesk, List<SetText>> wanted,
            Function<PlanDesk, String> whyNot) {
        plan.period().get().ifPresent(period -> {
            var carry = new CarryOver(plan.plan().get(), period, CarryOver::isText);
            List<SetText> changes = wanted.apply(carry, plan);
            if (changes.isEmpty()) {
                desk.model().tellBriefly(whyNot.apply(plan));
            } else {
                Change change = changes.size() == 1 ? changes.getFirst() : new Batch(List.copyOf(changes));
                plan.apply(change, Deed.CARRY_OVER, changes.size());
                desk.model().tellBriefly(desk.words().get("ui.carry.done", "count", changes.size()));
            }
        });
    }

    private String whyNotIntoCell(PlanDesk plan) {
        Spot spot = plan.spot().get();
        ElementId element = spot.line().orElse(spot.row());
        return spot.cell().filter(cell -> !Texts.of(plan.plan().get(), element, cell).isBlank())
                .map(_ -> desk.words().get("ui.carry.kept")).orElseGet(() -> desk.words().get("ui.carry.nothingHere"));
    }

    /// The cell one stands on may be the line's or the row's.
    private static List<SetText> intoCell(CarryOver carry, PlanDesk plan) {
        Spot spot = plan.spot().get();
        return Stream.concat(spot.line().stream(), Stream.of(spot.row()))
                .flatMap(id -> PlanTree.find(plan.plan().get(), id).stream())
                .flatMap(element -> spot.cell().stream().map(cell -> carry.into(element, cell.field())))
                .filter(changes -> !changes.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<SetText> intoRow(CarryOver carry, PlanDesk plan) {
        return PlanTree.find(plan.plan().get(), plan.spot().get().row()).map(carry::intoRow).orElse(List.of());
    }
}
