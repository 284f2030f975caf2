package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.CarryOver;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.gathering.Gathered;
import mn.biyelelt.domain.gathering.Gathering;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.ui.action.Ability;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.gather.GatherModel;
import mn.biyelelt.ui.gather.GatherView;
import mn.biyelelt.ui.rowform.RowFields;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.session.Texts;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;

/// Taking texts of the last report over into the one that is written now: into one cell, a row, or wherever nothing stands yet.
final class CarryFeature implements DeskFeature {

    private final Desk desk;
    /// The papers are Mongolian whatever the window speaks.
    private final Words mongolian = new Words(Language.MONGOLIAN);

    private record Place(ElementId element, FieldKey field) {}

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
        commands.add(CommandGroup.REPORT, "ui.command.gather", "Shortcut+Shift+F5",
                () -> desk.withPlan(plan -> gather(plan.desk())), desk.hasPlan().and(whileReporting()));
    }

    private void add(Commands commands, String name, String key,
            BiFunction<CarryOver, PlanDesk, List<SetText>> wanted, Function<PlanDesk, String> whyNot) {
        commands.add(CommandGroup.REPORT, name, key, () -> desk.withPlan(plan -> carry(plan.desk(), wanted, whyNot)),
                desk.hasPlan().and(whileReporting()));
    }

    private Ability whileReporting() {
        var reporting = new SimpleBooleanProperty();
        desk.model().open().subscribe(open -> {
            reporting.unbind();
            open.ifPresentOrElse(
                    plan -> reporting.bind(plan.desk().period().map(period -> period.isPresent())),
                    () -> reporting.set(false));
        });
        return Ability.when(reporting, "ui.unable.notReporting");
    }

    private void carry(PlanDesk plan, BiFunction<CarryOver, PlanDesk, List<SetText>> wanted,
            Function<PlanDesk, String> whyNot) {
        plan.period().get().ifPresent(period -> {
            var carry = new CarryOver(plan.plan().get(), period, CarryOver::isText);
            List<SetText> changes = wanted.apply(carry, plan);
            if (changes.isEmpty()) {
                desk.model().tellBriefly(whyNot.apply(plan));
            } else {
                long several = several(changes, gathered(plan, period));
                apply(plan, changes);
                if (several > 0) {
                    desk.model().tellBriefly(
                            desk.words().get("ui.carry.several", "count", changes.size(), "several", several));
                }
            }
        });
    }

    private void apply(PlanDesk plan, List<SetText> changes) {
        Change change = changes.size() == 1 ? changes.getFirst() : new Batch(List.copyOf(changes));
        plan.apply(change, Deed.CARRY_OVER, changes.size());
        desk.model().tellBriefly(desk.words().get("ui.carry.done", "count", changes.size()));
    }

    private List<Gathered> gathered(PlanDesk plan, ReportPeriod period) {
        return new Gathering(plan.plan().get(), period, CarryOver::isText, desk.model().papers().reader()).cells();
    }

    /// How many of the cells more than one part of the period tells of.
    private static long several(List<SetText> changes, List<Gathered> cells) {
        Set<Place> filled = changes.stream().map(change -> new Place(change.element(), change.cell().field()))
                .collect(Collectors.toSet());
        return cells.stream().filter(cell -> cell.parts().size() > 1)
                .filter(cell -> filled.contains(new Place(cell.element().id(), cell.field()))).count();
    }

    private void gather(PlanDesk plan) {
        plan.period().get().ifPresent(period -> {
            List<Gathered> cells = gathered(plan, period);
            if (cells.isEmpty()) {
                desk.model().tellBriefly(desk.words().get("ui.carry.nothing"));
            } else {
                show(plan, new GatherModel(period, cells, each -> PeriodNames.shortly(each, mongolian)));
            }
        });
    }

    private void show(PlanDesk plan, GatherModel model) {
        RowFields fields = desk.model().papers().fields(plan.plan().get());
        desk.sheet().show(new GatherView(model, desk.words(), line -> label(fields, line.cell())).page(() -> {
            desk.sheet().close();
            apply(plan, model.changes());
        }));
    }

    private static String label(RowFields fields, Gathered cell) {
        return fields.of(cell.element().level()).stream().filter(field -> field.key().equals(cell.field())).findFirst()
                .map(fields::label).orElse(cell.field().name());
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
