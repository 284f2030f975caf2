package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.quantity.Measure;
import mn.biyelelt.domain.quantity.NumberReader;
import mn.biyelelt.domain.quantity.Reading;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.quantity.ValueKind;

/// Finds an indicator's numbers in its texts, with what its name and unit say about them.
final class FigureReader {

    private static final String TO = "..";
    private static final String PART = " нь";
    private static final String HAVING = " бүхий";
    private static final String KINDS = "төрлийн";
    private static final Pattern UNIT_OF_NAME = Pattern.compile("[,(/]\\s*([^,(/)]+)[)/]?\\s*$");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberReader reader;
    private final Unit unit;
    private final BigDecimal multiplier;
    private final boolean time;
    private final Thousands thousands;

    /// @param texts whose name and unit tell what bare numbers count
    FigureReader(NumberReader reader, IndicatorTexts texts) {
        this.reader = reader;
        var ofUnit = texts.unit().isBlank() ? inThousands(texts.indicator()) : one(reader.read("1 " + texts.unit()));
        Unit named = ofUnit.map(Value::unit).orElse(Unit.NONE);
        unit = named == Unit.NONE ? reader.unitOf(texts.indicator()) : named;
        multiplier = ofUnit.flatMap(Value::amount).orElse(BigDecimal.ONE);
        thousands = new Thousands(reader, texts);
        time = Amounts.folded(texts.indicator()).contains("хугаца");
    }

    /// The number of a text.
    sealed interface Found {

        record Number(Figure figure) implements Found {}

        record Several() implements Found {}

        record Nothing() implements Found {}
    }

    /// The unit that an indicator's name ends with, where it says of how many: `Мал тооллого, мянган толгой`, `Төсөв (сая төгрөг)`.
    private Optional<Value> inThousands(String indicator) {
        var named = UNIT_OF_NAME.matcher(indicator);
        return named.find() ? one(reader.read("1 " + named.group(1)))
                .filter(value -> value.amount().filter(amount -> amount.compareTo(THOUSAND) >= 0).isPresent())
                : Optional.empty();
    }

    /// The number of a text: the confirmed one, else the one read.
    Found find(String text, Unit wanted, Optional<Confirmation> confirmed) {
        return confirmed.map(FigureReader::confirmed).orElseGet(() -> find(text, wanted));
    }

    private static Found confirmed(Confirmation confirmation) {
        return switch (confirmation) {
            case Confirmation.Amount(String value, Unit unit, Comparison comparison) ->
                new Found.Number(figure(value, unit, comparison, BigDecimal.ONE, false));
            case Confirmation.NotANumber _ -> new Found.Nothing();
        };
    }

    /// The number of a text, preferring one that counts `wanted`, or what the indicator counts.
    private Found find(String text, Unit wanted) {
        Unit assumed = wanted == Unit.NONE ? unit : wanted;
        var reading = reader.read(text, assumed);
        var bare = reader.read(text);
        var measure = one(reading);
        var ofBare = assumed.countable() ? PartOfWhole.ofBare(text, bare.values()) : Optional.<Value>empty();
        if (ofBare.isPresent()) {
            return number(ofBare.get(), Optional.empty());
        }
        if (measure.isPresent() && (assumed == Unit.NONE || measure.get().unit() == assumed)) {
            return number(measure.get(), one(bare));
        }
        var part = PartOfWhole.in(text, bare.values(), assumed);
        if (part.isPresent()) {
            return number(part.get(), one(bare));
        }
        boolean reckoned = assumed == Unit.PERCENT
                && bare.values().stream().noneMatch(value -> value.unit() == Unit.PERCENT);
        var share = reckoned ? PartOfWhole.in(text, bare.values()) : Optional.<PartOfWhole>empty();
        if (share.isPresent()) {
            return number(share.get().share(), Optional.empty());
        }
        var named = bare.values().stream().filter(value -> assumed != Unit.NONE && counted(value, assumed)
                && !value.comparison().change() && !belongs(text, value)).toList();
        if (named.size() == 1) {
            return number(named.getFirst(), one(bare));
        }
        var ofUnit = reading.values().stream().filter(value -> counted(value, assumed) && !belongs(text, value))
                .toList();
        var levels = ofUnit.stream().filter(value -> !value.comparison().change()).toList();
        var preferred = levels.isEmpty() ? ofUnit : levels;
        if (assumed != Unit.NONE && preferred.size() == 1) {
            return number(preferred.getFirst(), one(bare));
        }
        if (measure.isPresent()) {
            return number(measure.get(), one(bare));
        }
        var beside = preferred.isEmpty() ? beside(reading, assumed) : Optional.<Value>empty();
        if (beside.isPresent()) {
            return number(beside.get(), one(bare));
        }
        if (!(reading.measure() instanceof Measure.Ambiguous)) {
            return new Found.Nothing();
        }
        var large = thousands.in(text, reading);
        return large.isPresent() ? number(large.get(), one(bare)) : new Found.Several();
    }

    /// What stands for the thing counted where its own unit is not named: `6 удаагийн шалгалт` for checks, `3 сургалт` for
    /// times, `20 минутын дотор` for a time.
    private Optional<Value> beside(Reading reading, Unit assumed) {
        var found = reading.values().stream()
                .filter(value -> Figure.piece(assumed) && counted(value, Unit.TIMES)
                        || assumed == Unit.TIMES && Figure.piece(value.unit()) && counted(value, value.unit())
                        || time && assumed == Unit.NONE && value.kind() == ValueKind.DURATION)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// `56 хүн хамрагдсанаас 12 нь эрэгтэй`, `4 бүлэг бүхий журам`, `3 төрлийн 450 ширхэг`: a part of something that is counted as well,
    /// what it has, or of how many kinds it is.
    private static boolean belongs(String text, Value value) {
        int end = value.span().end();
        boolean kinds = value.span().of(text).endsWith(KINDS) && end + 1 < text.length()
                && Character.isDigit(text.charAt(end + 1));
        return kinds || text.startsWith(PART, end) || text.startsWith(HAVING, end);
    }

    /// What a text names as reached of just so many: 96 of `108 нэрийн эмээс 96 нь`, 1240 of `1240/1380`.
    Optional<Found> partOf(String text, Figure target) {
        var reading = reader.read(text);
        var part = PartOfWhole.in(text, reading.values())
                .filter(pair -> pair.whole().amount().orElseThrow().compareTo(target.amount()) == 0)
                .flatMap(pair -> pair.part().amount());
        return part.or(() -> OutOf.part(reading, text, target.amount()))
                .map(amount -> new Found.Number(new Figure(amount, target.unit(), Comparison.EQUAL)));
    }

    /// Whether a text names two counts with a stroke between, where the indicator is no share.
    boolean twoCounts(String text) {
        return unit != Unit.PERCENT && OutOf.twoCounts(reader.read(text), text);
    }

    /// How often a year a text asks for something.
    Optional<BigDecimal> timesPerYear(String text) {
        return reader.timesPerYear(text);
    }

    /// The percent entered.
    Optional<BigDecimal> claim(String text, Optional<Confirmation> confirmed) {
        return CellReading.of(reader, text, Unit.PERCENT, confirmed).value()
                .filter(value -> value.unit() == Unit.PERCENT).flatMap(Value::amount);
    }

    private static boolean counted(Value value, Unit unit) {
        return value.unit() == unit && (value.kind() == ValueKind.QUANTITY || value.kind() == ValueKind.RANGE
                || value.kind() == ValueKind.DURATION);
    }

    private static Optional<Value> one(Reading reading) {
        return reading.measure() instanceof Measure.One(Value value) ? Optional.of(value) : Optional.empty();
    }

    /// @param bare the number read without knowing its unit: only one without unit takes the multiplier of the unit column
    private Found number(Value value, Optional<Value> bare) {
        boolean unitless = bare.map(Value::unit).filter(Unit.NONE::equals).isPresent();
        return new Found.Number(figure(value.value(), value.unit(), value.comparison(),
                unitless ? multiplier : BigDecimal.ONE, unitless));
    }

    private static Figure figure(String value, Unit unit, Comparison comparison, BigDecimal multiplier, boolean bare) {
        int to = value.indexOf(TO);
        var scaled = new BigDecimal(to < 0 ? value : value.substring(0, to)).multiply(multiplier);
        if (unit == Unit.FRACTION) {
            return new Figure(scaled.multiply(Amounts.HUNDRED), Unit.PERCENT, comparison);
        }
        Comparison meant = to > 0 && comparison == Comparison.EQUAL ? Comparison.AT_LEAST : comparison;
        var upper = to < 0 ? scaled : new BigDecimal(value.substring(to + TO.length())).multiply(multiplier);
        return new Figure(scaled, upper, unit, meant, bare);
    }
}
