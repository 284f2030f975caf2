package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// A cell holds nothing but filling: dashes, dots, a lone Latin letter.
final class StrayToken implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        String text = cell.text().strip();
        boolean filling = text.length() > 1 && text.chars().allMatch(c -> "-–—_.…|".indexOf(c) >= 0);
        boolean letter = text.length() == 1 && text.charAt(0) < 128 && Character.isLetter(text.charAt(0))
                && "IVX".indexOf(text.charAt(0)) < 0;
        if (filling || letter) {
            out.at(cell.target()).fixedBy(cell.replacedBy("")).say("text", Excerpt.of(text));
        }
    }
}
