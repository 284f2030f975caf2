package mn.biyelelt.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.FieldType;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.OwnField;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.formfile.FormRejected;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.wire.EditLine;

/// Turns what the user typed into the change of one cell.
///
/// A field that an activity does not have, but its indicator lines have, is meant for its line if it has exactly one. `text`
/// of an indicator is what was achieved. A field that is reported and named without a period is meant for the plan's year.
final class EditReader {

    private static final String FIELD = "field";

    private final Messages messages;
    private final EditAddress address;

    EditReader(Messages messages) {
        this.messages = messages;
        this.address = new EditAddress(messages);
    }

    /// @throws CommandFailure if the edit names a row, field or period that there is not
    EditPlan read(EditLine.Set edit, Holdings holdings) {
        EditAddress.Found row = address.find(holdings, edit.plan(), edit.row());
        Optional<ReportPeriod> period = edit.period().map(key -> Periods.named(key, messages));
        Target target = target(row, edit.field(), period.isPresent(), holdings);
        var key = new CellKey(target.field().key(), period(target.field(), period, row.plan()));
        var change = new SetText(target.row().id(), key, text(target.field(), edit.text()));
        return new EditPlan(row.plan().id(), change);
    }

    /// A field and the row that has it.
    private record Target(EditAddress.Found row, Field field) {}

    private Target target(EditAddress.Found row, String name, boolean withPeriod, Holdings holdings) {
        Level level = level(row);
        Optional<Field> own = field(row.plan(), level, name, holdings);
        if (own.isPresent() && (own.get().perPeriod() || !withPeriod)) {
            return new Target(row, own.get());
        }
        Optional<Field> ofLine = level == Level.ACTIVITY
                ? field(row.plan(), Level.INDICATOR, name, holdings)
                : Optional.empty();
        if (ofLine.isPresent() && (ofLine.get().perPeriod() || !withPeriod)) {
            return new Target(onlyLine(row, name), ofLine.get());
        }
        if (own.isPresent() || ofLine.isPresent()) {
            throw CommandFailure.badInput(messages.get("cli.edit.noPeriod", FIELD, name));
        }
        throw CommandFailure.badInput(
                messages.get("cli.edit.noField", FIELD, name, "fields", known(row.plan(), level, holdings)));
    }

    private static Level level(EditAddress.Found row) {
        return row.element().map(Element::level).orElse(Level.PLAN);
    }

    private EditAddress.Found onlyLine(EditAddress.Found row, String name) {
        if (row.element().orElse(null) instanceof Activity activity && activity.indicators().size() == 1) {
            return new EditAddress.Found(row.plan(), Optional.of(activity.indicators().getFirst()));
        }
        throw CommandFailure.badInput(messages.get("cli.edit.severalLines", FIELD, name, "row", row.id()));
    }

    /// The built-in field, or one that the plan's form declares.
    private Optional<Field> field(Plan plan, Level level, String name, Holdings holdings) {
        if (level == Level.INDICATOR && name.equals(Fields.ITEM_TEXT.name())) {
            return Fields.find(level, Fields.ACHIEVED);
        }
        if (!FieldKey.wellFormed(name)) {
            return Optional.empty();
        }
        var key = new FieldKey(name);
        return Fields.find(level, key)
                .or(() -> form(plan, holdings).flatMap(form -> form.ownField(level, key)).map(OwnField::field));
    }

    private Optional<Form> form(Plan plan, Holdings holdings) {
        try {
            return FormCatalogue.shipped().with(holdings.forms()).find(plan.form());
        } catch (FormRejected e) {
            throw CommandFailure.failed(e.text(messages));
        }
    }

    private String known(Plan plan, Level level, Holdings holdings) {
        Stream<String> builtIn = Stream.concat(Fields.of(level).stream(),
                level == Level.ACTIVITY ? Fields.of(Level.INDICATOR).stream() : Stream.empty())
                .map(field -> field.key().name());
        Stream<String> declared = form(plan, holdings).map(Form::fields)
                .orElse(List.of())
                .stream()
                .map(OwnField::field)
                .filter(field -> field.level() == level)
                .map(field -> field.key().name());
        return Stream.concat(builtIn, declared).distinct().collect(Collectors.joining(", "));
    }

    private static Optional<ReportPeriod> period(Field field, Optional<ReportPeriod> named, Plan plan) {
        return field.perPeriod() ? named.or(() -> Optional.of(ReportPeriod.yearOf(plan.year()))) : Optional.empty();
    }

    private String text(Field field, String text) {
        if (field.type() != FieldType.FLAG || text.equals("true") || text.isEmpty()) {
            return text;
        }
        if (text.equals("false")) {
            return "";
        }
        throw CommandFailure.badInput(messages.get("cli.edit.noFlag", FIELD, field.key(), "text", text));
    }
}
