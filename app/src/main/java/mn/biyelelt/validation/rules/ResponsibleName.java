package mn.biyelelt.validation.rules;

import java.util.regex.Pattern;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// A name among those responsible has a blank beside its stop, or a comma in its place. Whatever else is no initial and name may be a
/// unit, a post or several people, and is left alone, but for names that the directory has in the right form.
final class ResponsibleName implements CellRule {

    private static final Pattern LOOSE = Pattern
            .compile("(\\p{Lu}\\p{Ll}?)(?:\\s+[.]\\s*|[.]\\s+|,)(\\p{Lu}[\\p{Ll}-]+)");

    @Override
    public void examine(CellText cell, Sink out) {
        if (!cell.field().equals(Fields.RESPONSIBLE)) {
            return;
        }
        int start = 0;
        for (String line : cell.text().split("\n", -1)) {
            examine(cell, start, line.strip(), out);
            start += line.length() + 1;
        }
    }

    /// @param start where the line of the entry begins
    private static void examine(CellText cell, int start, String entry, Sink out) {
        var loose = LOOSE.matcher(entry);
        var known = NameForm.known(cell, entry);
        if (known.isPresent()) {
            out.at(cell.target()).as("known").fixedBy(cell.replacedBy(replaced(cell, start, entry, known.get())))
                    .say("name", entry, "known", known.get());
        } else if (loose.matches()) {
            String formed = loose.group(1) + '.' + loose.group(2);
            out.at(cell.target()).as("responsible").fixedBy(cell.replacedBy(replaced(cell, start, entry, formed)))
                    .say("name", entry, "formed", formed);
        }
    }

    /// The entry of one line alone: another name may begin with the same letters.
    private static String replaced(CellText cell, int start, String entry, String right) {
        String text = cell.text();
        int at = text.indexOf(entry, start);
        return text.substring(0, at) + right + text.substring(at + entry.length());
    }
}
