package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How many times a year: from `сар бүр`, `14 хоног тутам`, `улиралд 1 удаа`.
final class Frequency {

    private static final String EVERY = "every-";
    private static final int WEEKS = 52;

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

    /// `улиралд 1 удаа`, `сард 2-оос доошгүй удаа`.
    private static Optional<BigDecimal> timesIn(Tokens tokens, int index) {
        int perYear = perYear(tokens, index);
        Token number = tokens.at(index + 1);
        if (perYear == 0 || !number.digits() || number.number() < 1 || number.number() > 400) {
            return Optional.empty();
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
        return switch (token.lemma().name()) {
            case "жил" -> tokens.at(index - 1).is("хагас") ? 2 : 1;
            case "улирал" -> 4;
            case "сар" -> 12;
            case "хоног" -> WEEKS;
            default -> 0;
        };
    }

    private static Optional<BigDecimal> every(Value value) {
        String[] parts = value.value().substring(EVERY.length()).split("-");
        return switch (parts[parts.length - 1]) {
            case "day" -> Optional.of(BigDecimal.valueOf(365));
            case "month" -> Optional.of(BigDecimal.valueOf(12));
            case "quarter" -> Optional.of(BigDecimal.valueOf(4));
            case "year" -> Optional.of(BigDecimal.valueOf(parts.length == 1 ? 1 : 2));
            case "days" -> of(WEEKS * 7, parts[0]);
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
