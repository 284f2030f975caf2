package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;

/// The multipliers behind a number: `13,8 сая`, `31 мянган`, `2 тэрбум 350 сая`, `1 сая, 250 мянга`, `их наяд`, `8 сая 450 мянга 600`,
/// `1 сая хагас`, `12.5k`.
///
/// @param factor what the figures before are multiplied with; [#NONE] for nothing
/// @param added  what smaller parts add
/// @param ended  where it all ends
record Magnitude(BigDecimal factor, BigDecimal added, Ended ended) {

    /// No multiplier.
    static final BigDecimal NONE = BigDecimal.ONE;

    private static final int SMALLEST = 1000;
    private static final int HUNDREDS = 3;
    private static final int HUNDRED = 100;

    /// The multipliers after a number.
    static Magnitude after(Tokens tokens, Surroundings surroundings, Ended number) {
        int next = multiplier(tokens, number.at());
        if (next == number.at()) {
            return new Magnitude(NONE, BigDecimal.ZERO, number);
        }
        Token word = tokens.at(next - 1);
        boolean hundreds = hundreds(tokens, number.at()) && word.is(Lemma.MULTIPLIER);
        BigDecimal hundred = hundreds ? BigDecimal.valueOf(HUNDRED) : NONE;
        int stop = shortened(tokens, next) ? next + 1 : next;
        var first = new Magnitude(BigDecimal.valueOf(word.lemma().number()).multiply(hundred), BigDecimal.ZERO,
                new Ended(stop, word.kase(), number.comparison()).withEnding(tokens)).withHalf(tokens);
        return first.withSmaller(tokens, surroundings, first.factor);
    }

    private static int multiplier(Tokens tokens, int index) {
        Token token = tokens.at(index);
        boolean two = token.is("их") || token.is("тэр");
        if (two && tokens.at(index + 1).is(Lemma.MULTIPLIER)) {
            return index + 2;
        }
        if (hundreds(tokens, index)) {
            return tokens.at(index + 1).is(Lemma.MULTIPLIER) ? index + 2 : index + 1;
        }
        boolean genitive = token.kase() == Case.GENITIVE && token.lemma().number() == SMALLEST;
        boolean apart = token.length() == 1 && !token.tight();
        return token.isWord() && token.is(Lemma.MULTIPLIER) && !genitive && !apart ? index + 1 : index;
    }

    /// `2 зуун хүн`, `2 зуун мянган`: a few hundred, of the multiplier too; not `2 зуун настан`, who are a hundred years old.
    private static boolean hundreds(Tokens tokens, int index) {
        Token token = tokens.at(index);
        Token number = tokens.at(index - 1);
        boolean hundred = token.is(Lemma.NUMBER_WORD) && token.lemma().number() == HUNDRED
                && (token.isWord() || token.number() == HUNDRED);
        return hundred && !token.tight() && number.figures() && number.length() == 1 && number.number() > 1
                && !tokens.at(index + 1).is("нас") && !tokens.at(index - 2).isMark(',')
                && !tokens.at(index - 2).isMark('.');
    }

    /// `мян.төг`, `мян. төгрөг`
    private static boolean shortened(Tokens tokens, int at) {
        Token next = tokens.at(at + 1);
        return tokens.at(at).isMark('.') && tokens.at(at).tight() && (next.isWord() || next.isMark('\u20AE'))
                && (next.tight() || next.unit() == Unit.MNT || next.is("ам"));
    }

    /// `1 сая хагас төгрөг`
    private Magnitude withHalf(Tokens tokens) {
        Token after = tokens.at(ended.at() + 1);
        boolean half = tokens.at(ended.at()).is("хагас") && ended.kase() == Case.BARE
                && (after.unit() == Unit.MNT || after.unit().countable());
        return half ? new Magnitude(factor, factor.divide(BigDecimal.TWO),
                new Ended(ended.at() + 1, ended.kase(), ended.comparison())) : this;
    }

    /// With the smaller parts that follow.
    ///
    /// @param last the multiplier that they have to be smaller than
    private Magnitude withSmaller(Tokens tokens, Surroundings surroundings, BigDecimal last) {
        int at = divided(tokens, last) ? ended.at() + 1 : ended.at();
        if (!tokens.at(at).digits() || surroundings.aside(at)) {
            return this;
        }
        var more = Figures.at(tokens, at);
        int end = multiplier(tokens, more.end());
        boolean named = end > more.end();
        BigDecimal own = named ? BigDecimal.valueOf(tokens.at(end - 1).lemma().number()) : NONE;
        own = hundreds(tokens, more.end()) && own.intValue() != HUNDRED ? own.multiply(BigDecimal.valueOf(HUNDRED))
                : own;
        BigDecimal part = more.amount(Unit.NONE, named).value().multiply(own);
        if (own.compareTo(last) >= 0 || part.compareTo(last) >= 0 || !named && !closes(tokens, last, more, end)) {
            return this;
        }
        Case kase = tokens.at(end - 1).isWord() ? tokens.at(end - 1).kase() : Case.BARE;
        end = named && shortened(tokens, end) ? end + 1 : end;
        var larger = new Magnitude(factor, added.add(part), new Ended(end, kase, ended.comparison()));
        return named ? larger.withSmaller(tokens, surroundings, own) : larger;
    }

    /// `нэг сая, 752.9 мянган`: a comma between whole millions and their thousands; not in a list of amounts.
    private boolean divided(Tokens tokens, BigDecimal last) {
        int comma = ended.at();
        if (!tokens.at(comma).isMark(',') || ended.kase() != Case.BARE || !tokens.at(comma + 1).digits()) {
            return false;
        }
        int whole = comma - 2;
        int end = Figures.at(tokens, comma + 1).end();
        Token smaller = tokens.at(end);
        return !tokens.at(whole - 1).type().equals(Token.Type.MARK) && smaller.is(Lemma.MULTIPLIER)
                && smaller.lemma().number() < last.longValue() && !tokens.at(end + 1).isMark(',');
    }

    /// Whether a last part without multiplier belongs to the number: `450 мянга 600 төгрөг`, `10 мянга 500 иргэн`.
    private boolean closes(Tokens tokens, BigDecimal last, Figures more, int end) {
        Unit counted = tokens.at(end).unit();
        boolean hundreds = more.amount(Unit.NONE, false).value().precision() == HUNDREDS;
        Token before = tokens.at(ended.at() - 1);
        boolean thousand = last.intValue() == SMALLEST && before.kase() == Case.BARE && !before.isMark('.');
        boolean own = tokens.at(end).isMark('%') || counted != Unit.NONE && !counted.countable();
        return counted == Unit.MNT || thousand && hundreds && !own;
    }
}
