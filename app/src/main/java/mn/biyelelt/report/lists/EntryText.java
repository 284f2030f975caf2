package mn.biyelelt.report.lists;

import java.util.Locale;
import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.validation.Entry;

/// An entry of the check list in words: what was read, and what is to be done.
///
/// @param number of the row it stands in; empty for the plan's own texts
/// @param place  the field, as the window calls it
/// @param read   what was read
/// @param advice what is to be done; empty if the sentence says both
record EntryText(String number, String place, String read, String advice) {

    static EntryText of(Entry entry, Plan plan, Messages messages) {
        var finding = entry.finding();
        String sentence = messages.get(finding.message(), finding.places());
        int advice = adviceIn(sentence);
        return new EntryText(number(entry, plan), place(entry, plan, messages),
                sentence.substring(0, advice).strip(), sentence.substring(advice).strip());
    }

    /// Where the last sentence begins, if it tells what to do; the end if it still tells what was read.
    private static int adviceIn(String sentence) {
        int stop = Math.max(sentence.lastIndexOf(". "), sentence.lastIndexOf("? "));
        String last = sentence.substring(stop + 1);
        boolean read = stop < 0 || last.contains(": “") || !balanced(last);
        return read ? sentence.length() : stop + 1;
    }

    private static boolean balanced(String text) {
        return text.chars().filter(c -> c == '“').count() == text.chars().filter(c -> c == '”').count();
    }

    private static String number(Entry entry, Plan plan) {
        return entry.row().flatMap(row -> PlanTree.find(plan, row)).map(row -> row.get(Fields.NUMBER).strip())
                .orElse("");
    }

    private static String place(Entry entry, Plan plan, Messages messages) {
        var target = entry.finding().target();
        Level level = target.element().equals(plan.id().element()) ? Level.PLAN
                : PlanTree.find(plan, target.element()).map(Element::level).orElse(Level.PLAN);
        FieldKey field = target.field();
        Optional<String> known = Fields.find(level, field)
                .filter(_ -> !Fields.isTargetOfYear(field))
                .map(_ -> messages.get("field." + level.name().toLowerCase(Locale.ROOT) + "." + field));
        return known.orElse(field.name());
    }
}
