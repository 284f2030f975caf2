package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How many times a year: from `сар бүр`, `14 хоног тутам`, `улиралд 1 удаа`.
final class Frequency {

    private static final String EVERY = "every-";
    private static final int WEEKS = 52;
    private static final int DAYS = WEEKS * 7;

    private Frequency() {
    }

    static Optional<BigDecimal> perYear(Tokens tokens, Reading reading) {
        for (int i = 0; i < tokens.size(); i++) {
            var times = timesIn(tokens, i);
            if (times.isPresent()) {
                return times;
            }
        }
        return reading.values().stream().filter(value -> value.kind() == ValueKind.PERIOD)
                .filter(value -> value.value().startsWith(EVERY)).findFirst().flatMap(Frequency::every);
    }

    /// `улиралд 1 удаа`, `сард 2-оос доошгүй удаа`, `улиралд 1`.
    private static Optional<BigDecimal> timesIn(Tokens tokens, int index) {
        int perYear = perYear(tokens, index);
        Token number = tokens.at(index + 1);
        if (perYear == 0 || !number.digits() || number.number() < 1 || number.number() > 400) {
            return Optional.empty();
        }
        if (tokens.endsText(index + 2)) {
            return Optional.of(BigDecimal.valueOf(perYear * number.number()));
        }
        for (int i = index + 2; i < index + 5; i++) {
            if (tokens.at(i).unit() == Unit.TIMES) {
                return Optional.of(BigDecimal.valueOf(perYear * number.number()));
            }
        }
        return Optional.empty();
    }

    private static int perYear(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (!token.isWord() || token.kase() != Case.DATIVE) {
            return 0;
        }
        Token before = tokens.at(index - 1);
        if (token.is("хоног") && before.figures() && index > 0) {
            return before.number() > 0 && before.number() <= DAYS ? (int) (DAYS / before.number()) : 0;
        }
        if (index > 0 && named(tokens, index - 1)) {
            return 0;
        }
        return switch (token.lemma().name()) {
            case "жил" -> tokens.at(index - 1).is("хагас") ? 2 : 1;
            case "улирал" -> 4;
            case "сар" -> 12;
            case "хоног" -> WEEKS;
            default -> 0;
        };
    }

    /// `I, II, III улиралд 3 удаа`, `6 сард 2 удаа`: one of the year, and not every.
    private static boolean named(Tokens tokens, int before) {
        Token token = tokens.at(before);
        return token.digits() || token.is("дугаар") || token.is(NumberEndings.ORDINAL)
                || Roman.at(tokens, before) != 0 && token.look() == Token.Look.UPPER;
    }

    private static Optional<BigDecimal> every(Value value) {
        String[] parts = value.value().substring(EVERY.length()).split("-");
        return switch (parts[parts.length - 1]) {
            case "day" -> Optional.of(BigDecimal.valueOf(365));
            case "month" -> Optional.of(BigDecimal.valueOf(12));
            case "quarter" -> Optional.of(BigDecimal.valueOf(4));
            case "year" -> Optional.of(BigDecimal.valueOf(parts.length == 1 ? 1 : 2));
            case "days" -> of(DAYS, parts[0]);
            case "weeks" -> of(WEEKS, parts[0]);
            case "months" -> of(12, parts[0]);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> of(int inYear, String length) {
        var each = new BigDecimal(length);
        return each.signum() == 0 ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(inYear).divide(each, 0, RoundingMode.DOWN));
    }
}
