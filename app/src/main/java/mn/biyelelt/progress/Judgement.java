package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mn.biyelelt.domain.quantity.AmountText;

/// Judges a reckoning and the percent claimed for it.
final class Judgement {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.5");
    private static final BigDecimal TWICE = BigDecimal.valueOf(200);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    /// Percents that may well be over 100.
    private static final List<String> OPEN_ENDED = List.of("биелэлт", "гүйцэтгэл", "өсөлт", "өсөх", "өссөн",
            "төлөвлөгөө", "орлог",
            "ашиглалт", "ор хоног", "индекс", "ачаалал", "борлуул", "давуул", "нэмэгд");

    private final IndicatorTexts texts;
    private final List<Figure> figures;
    private final Reckoning reckoning;
    private final Optional<BigDecimal> claim;

    /// @param figures the figures compared
    Judgement(IndicatorTexts texts, List<Figure> figures, Reckoning reckoning, Optional<BigDecimal> claim) {
        this.texts = texts;
        this.figures = figures;
        this.reckoning = reckoning;
        this.claim = claim;
    }

    Assessment assessment(List<Note> steps) {
        var all = new ArrayList<>(steps);
        var raw = raw();
        var proposal = raw.map(Amounts::capped);
        raw.filter(percent -> Amounts.capped(percent).compareTo(percent) != 0).ifPresent(percent -> all.add(Note.of(
                "percent.step.capped", "raw", AmountText.of(percent), "percent",
                AmountText.of(Amounts.capped(percent)))));
        var arithmetic = arithmetic();
        return judged(arithmetic, proposal, all);
    }

    private Assessment judged(Arithmetic arithmetic, Optional<BigDecimal> proposal, List<Note> steps) {
        var impossible = figures.stream().filter(this::impossible).findFirst();
        if (impossible.isPresent()) {
            return of(arithmetic, Verdict.IMPLAUSIBLE, Note.of("percent.why.impossible", "figure",
                    impossible.get().words()), proposal, steps);
        }
        if (arithmetic == Arithmetic.WRONG) {
            return of(arithmetic, Verdict.INCONSISTENT, Note.of("percent.why.wrong", "claim", claimText(), "percent",
                    AmountText.of(proposal.orElse(BigDecimal.ZERO))), proposal, steps);
        }
        var question = question();
        if (question.isPresent()) {
            return of(arithmetic, Verdict.NEEDS_EXPLANATION, question.get(), proposal, steps);
        }
        Note why = claim.isPresent() ? Note.of("percent.why.follows", "claim", claimText())
                : Note.of("percent.why.ordinary");
        return of(arithmetic, Verdict.CONSISTENT, why, proposal, steps);
    }

    private Assessment of(Arithmetic arithmetic, Verdict verdict, Note why, Optional<BigDecimal> proposal,
            List<Note> steps) {
        return new Assessment(reckoning.ratio(), reckoning.progress(), arithmetic, verdict, proposal, why, steps);
    }

    private String claimText() {
        return AmountText.of(claim.orElse(BigDecimal.ZERO));
    }

    /// The percent before it is cut to 0 to 100.
    private Optional<BigDecimal> raw() {
        if (reckoning.ratio().isPresent()) {
            return reckoning.ratio();
        }
        return reckoning.reached() ? Optional.of(Amounts.HUNDRED.setScale(2)) : reckoning.progress();
    }

    private Arithmetic arithmetic() {
        var acceptable = Stream.of(reckoning.ratio(), reckoning.progress(), raw()).flatMap(Optional::stream).toList();
        if (claim.isEmpty() || acceptable.isEmpty()) {
            return Arithmetic.NOT_APPLICABLE;
        }
        boolean follows = acceptable.stream().flatMap(percent -> Stream.of(percent, Amounts.capped(percent)))
                .anyMatch(percent -> percent.subtract(claim.get()).abs().compareTo(TOLERANCE) <= 0);
        return follows || withinRange() ? Arithmetic.OK : Arithmetic.WRONG;
    }

    /// Whether the claim lies between the percents of a result that is anything between two amounts.
    private boolean withinRange() {
        if (reckoning.otherRatio().isEmpty() || claim.isEmpty()) {
            return false;
        }
        var one = Amounts.capped(reckoning.ratio().orElseThrow());
        var other = Amounts.capped(reckoning.otherRatio().get());
        return one.compareTo(other) != 0 && claim.get().add(TOLERANCE).compareTo(one.min(other)) >= 0
                && claim.get().subtract(TOLERANCE).compareTo(one.max(other)) <= 0;
    }

    private boolean impossible(Figure figure) {
        if (!figure.share() || figure.amount().compareTo(Amounts.HUNDRED) <= 0) {
            return false;
        }
        String words = Amounts.folded(texts.indicator() + ' ' + texts.target() + ' ' + texts.achieved());
        return OPEN_ENDED.stream().noneMatch(words::contains);
    }

    /// What a reader asks although the claim follows.
    private Optional<Note> question() {
        if (reckoning.unplanned()) {
            return Optional.of(Note.of("percent.why.unplanned"));
        }
        if (withinRange()) {
            return Optional.of(Note.of("percent.why.range"));
        }
        boolean full = claim.filter(percent -> percent.add(TOLERANCE).compareTo(Amounts.HUNDRED) >= 0).isPresent();
        if (full && reckoning.behindBaseline()) {
            return Optional.of(Note.of("percent.why.belowBaseline"));
        }
        return reckoning.ratio().flatMap(Judgement::size);
    }

    private static Optional<Note> size(BigDecimal ratio) {
        if (ratio.compareTo(TWICE) > 0) {
            return Optional.of(Note.of("percent.why.overTwice", "percent", AmountText.of(ratio)));
        }
        return ratio.compareTo(HALF) < 0
                ? Optional.of(Note.of("percent.why.underHalf", "percent", AmountText.of(ratio)))
                : Optional.empty();
    }
}
