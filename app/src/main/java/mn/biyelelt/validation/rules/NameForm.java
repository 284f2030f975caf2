package mn.biyelelt.validation.rules;

import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.PlanRule;
import mn.biyelelt.validation.PlanView;
import mn.biyelelt.validation.Sink;

/// A name is not written as initial, stop, given name.
final class NameForm implements PlanRule {

    @Override
    public void examine(PlanView view, Sink out) {
        for (Signature signature : view.plan().signatures()) {
            check(view.cell(signature, Fields.SIGNER), out);
        }
        check(view.cell(Fields.OFFICER_NAME), out);
    }

    private static void check(CellText name, Sink out) {
        String text = name.text().strip();
        if (text.isEmpty() || formed(text)) {
            return;
        }
        known(name, text).ifPresentOrElse(
                person -> out.at(name.target()).as("known").fixedBy(name.replacedBy(person)).say("name",
                        text, "known", person),
                () -> out.find(name.target(), "name", text));
    }

    /// How the directory writes a name that has the whole patronymic.
    static Optional<String> known(CellText cell, String name) {
        return cell.scope().lists().people().keySet().stream().filter(person -> same(person, name)).findFirst();
    }

    /// `Батын Тод` and `Б.Тод`: the same given name, and the patronymic begins with the initial.
    private static boolean same(String person, String text) {
        int stop = person.indexOf('.');
        int blank = text.lastIndexOf(' ');
        return stop > 0 && blank > 0 && text.startsWith(person.substring(0, stop))
                && text.substring(blank + 1).equalsIgnoreCase(person.substring(stop + 1));
    }

    /// One or two capitals, a stop, a capital and further letters or hyphens.
    private static boolean formed(String name) {
        int stop = name.indexOf('.');
        boolean initial = stop == 1 || stop == 2;
        String given = name.substring(stop + 1);
        return initial && Character.isUpperCase(name.charAt(0)) && given.length() > 1
                && Character.isUpperCase(given.charAt(0))
                && given.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }
}
