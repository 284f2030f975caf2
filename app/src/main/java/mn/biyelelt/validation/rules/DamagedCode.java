package mn.biyelelt.validation.rules;

import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;

/// A code of the classification of diseases is written with a comma (`R10,4`).
final class DamagedCode implements CellRule {

    @Override
    public void examine(CellText cell, Sink out) {
        String text = cell.text();
        for (Word word : cell.words()) {
            int end = word.end();
            boolean code = end - word.start() == 3 && letter(text.charAt(word.start()))
                    && digits(text, word.start() + 1, end)
                    && end + 1 < text.length() && text.charAt(end) == ',' && Character.isDigit(text.charAt(end + 1))
                    && (end + 2 == text.length() || !Character.isDigit(text.charAt(end + 2)));
            if (code) {
                String right = text.substring(0, end) + '.' + text.substring(end + 1);
                out.at(cell.target()).fixedBy(cell.replacedBy(right)).say("written",
                        text.substring(word.start(), end + 2));
            }
        }
    }

    private static boolean letter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean digits(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
