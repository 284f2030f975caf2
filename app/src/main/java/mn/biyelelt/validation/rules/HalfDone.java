package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Set;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;
import mn.biyelelt.validation.Word;

/// An indicator that is either reached or not has a percent between 0 and 100.
final class HalfDone implements RowRule {

    private static final Set<String> PAPERS = Set.of("журам", "тушаал", "төлөвлөгөө", "хөтөлбөр", "тогтоол", "дүрэм",
            "стандарт",
            "бүтэц", "заавар");

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.LOWER);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row)) {
            return;
        }
        for (LineView line : row.lines()) {
            boolean between = Claim.of(row, line)
                    .filter(percent -> percent.signum() > 0 && percent.compareTo(Claim.FULL) < 0).isPresent();
            if (between && binary(line.name().words())) {
                CellText percent = Claim.cell(row, line);
                out.find(percent.target(), "percent", percent.text().strip(), "indicator",
                        Excerpt.of(line.name().text()));
            }
        }
    }

    /// "…батлагдсан эсэх", "…батлагдсан байх", "Батлагдсан журам".
    private static boolean binary(List<Word> words) {
        if (words.size() < 2) {
            return false;
        }
        String last = words.getLast().lower();
        String before = words.get(words.size() - 2).lower();
        boolean approved = before.equals("батлагдсан") || before.equals("баталсан") || before.equals("батлуулсан");
        return last.equals("эсэх") || approved && (last.equals("байх") || words.size() == 2 && PAPERS.contains(last));
    }
}
