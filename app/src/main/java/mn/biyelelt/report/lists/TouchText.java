package mn.biyelelt.report.lists;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.Names;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTouch;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;

/// Says in a few words what was done to a plan.
public final class TouchText {

    private TouchText() {
    }

    /// Such as `Хүрэх түвшин` for a text, or that a row was added.
    ///
    /// @param plan as it is now; a row that is gone from it may have been of any level
    /// @param form the plan's own, which may have fields of its own; empty if it is missing
    public static String of(PlanTouch touch, Plan plan, Optional<Form> form, Messages messages) {
        return switch (touch.kind()) {
            case TEXT -> touch.field().map(field -> levels(touch, plan)
                    .flatMap(level -> label(level, field, form, messages).stream()).findFirst().orElse(field.name()))
                    .orElse("");
            case ADDED -> messages.get("ui.amend.added");
            case REMOVED -> messages.get("ui.amend.removed");
            case MOVED -> messages.get("ui.amend.moved");
        };
    }

    private static Stream<Level> levels(PlanTouch touch, Plan plan) {
        return PlanTree.find(plan, touch.element()).map(Element::level).map(Stream::of)
                .orElseGet(() -> Stream.of(Level.INDICATOR, Level.ACTIVITY, Level.GROUP, Level.SECTION));
    }

    private static Optional<String> label(Level level, FieldKey field, Optional<Form> form, Messages messages) {
        if (Fields.isTargetOfYear(field)) {
            return Optional.of(messages.get("field.indicator.targetOf", "year",
                    field.name().substring(Fields.TARGET_OF_YEAR.length())));
        }
        return form.flatMap(known -> known.ownField(level, field)).map(own -> name(own.label(), messages))
                .or(() -> Fields.find(level, field).map(
                        _ -> messages.get("field." + level.name().toLowerCase(Locale.ROOT) + "." + field.name())));
    }

    private static String name(Names names, Messages messages) {
        return messages.language() == Language.MONGOLIAN ? names.mongolian() : names.english();
    }
}
