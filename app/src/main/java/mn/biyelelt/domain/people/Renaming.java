package mn.biyelelt.domain.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.FinalMark;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Signature;

/// A name of the directory that was changed, and where plans have the old one: as signer, as officer, and among the responsible. Case
/// does not count.
///
/// What was signed keeps the name it was signed under: a plan of which a report was marked final keeps it everywhere, one of which a
/// report is begun keeps it in its rows, which the report locks.
public record Renaming(String from, String to) {

    private static final Pattern NAMED = Pattern.compile("[^,\n]+");

    /// How the old name stands in a plan.
    ///
    /// @param texts   what writes the new name where it may be written
    /// @param rows    how many of them are rows and their lines; the others are fields of signatures
    /// @param kept    in how many places the old name stays
    public record Standing(List<Change> texts, int rows, int kept) {

        public Standing {
            texts = List.copyOf(texts);
        }

        /// How many of them are fields of signatures.
        public int signatures() {
            return texts.size() - rows;
        }
    }

    /// How the old name stands in a plan.
    public Standing in(Plan plan) {
        var rows = new ArrayList<Change>();
        var signatures = new ArrayList<Change>();
        PlanTree.forEach(plan, element -> {
            if (element instanceof Activity || element instanceof Indicator) {
                write(element.id(), Fields.RESPONSIBLE, element.get(Fields.RESPONSIBLE), rows);
            }
        });
        for (Signature signature : plan.signatures()) {
            write(signature.id(), Fields.SIGNER, signature.get(Fields.SIGNER), signatures);
        }
        write(plan.id().element(), Fields.OFFICER_NAME, plan.get(Fields.OFFICER_NAME), signatures);
        return standing(plan, rows, signatures);
    }

    private static Standing standing(Plan plan, List<Change> rows, List<Change> signatures) {
        if (isSigned(plan)) {
            return new Standing(List.of(), 0, rows.size() + signatures.size());
        }
        if (isReported(plan)) {
            return new Standing(signatures, 0, rows.size());
        }
        var texts = new ArrayList<>(rows);
        texts.addAll(signatures);
        return new Standing(texts, rows.size(), 0);
    }

    private void write(ElementId element, FieldKey field, String text, List<Change> texts) {
        Matcher named = NAMED.matcher(text);
        String written = named.replaceAll(found -> Matcher.quoteReplacement(renamed(found.group())));
        if (!written.equals(text)) {
            texts.add(new SetText(element, CellKey.of(field), written));
        }
    }

    /// One of the names of a text, with the blanks around it.
    private String renamed(String part) {
        String name = part.strip();
        return key(name).equals(key(from)) ? part.replace(name, to) : part;
    }

    private static boolean isSigned(Plan plan) {
        return plan.cells().periods().stream().anyMatch(period -> FinalMark.of(plan, period).isPresent());
    }

    private static boolean isReported(Plan plan) {
        var told = new boolean[1];
        PlanTree.forEach(plan, element -> told[0] |= !(element instanceof Signature) && isReported(element));
        return told[0];
    }

    private static boolean isReported(Element element) {
        return element.cells().texts().entrySet().stream()
                .anyMatch(cell -> cell.getKey().period().isPresent() && !cell.getValue().isBlank());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
