package mn.biyelelt.domain.quantity;

/// Levels one after another with hyphens between them, as of three years: `85-90-95%`.
final class Steps {

    private static final int LEAST = 3;
    private static final int MOST = 6;

    private Steps() {
    }

    /// What the steps count that the figures at a place are among; NONE if they are among none: fewer are a range, and what does not rise
    /// is a code.
    static Unit unit(Tokens tokens, int index) {
        int at = joined(tokens, index - 1) && tokens.at(index - 2).figures() ? index - 2 : index;
        int steps = 1;
        var figures = Figures.at(tokens, at);
        while (steps < MOST && joined(tokens, figures.end())) {
            var next = Figures.at(tokens, figures.end() + 1);
            if (figures.amount(Unit.NONE, true).value().compareTo(next.amount(Unit.NONE, true).value()) >= 0) {
                return Unit.NONE;
            }
            figures = next;
            steps++;
        }
        if (steps < LEAST) {
            return Unit.NONE;
        }
        var counted = Counted.at(tokens, figures.end(), Case.BARE);
        return counted.guessed() || counted.unit().time() ? Unit.NONE : counted.unit();
    }

    private static boolean joined(Tokens tokens, int hyphen) {
        return hyphen > 0 && tokens.at(hyphen).isMark('-') && tokens.at(hyphen).tight()
                && tokens.at(hyphen + 1).figures() && tokens.at(hyphen + 1).tight();
    }
}
