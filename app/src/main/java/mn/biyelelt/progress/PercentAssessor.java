package mn.biyelelt.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.quantity.AmountText;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.NumberReader;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.progress.FigureReader.Found;

/// Assesses an indicator: what percent its figures give, whether a claimed percent follows from them, and what a careful
/// reader would ask. Refuses with a reason where the figures cannot be set side by side.
public final class PercentAssessor {

    private static final BigDecimal NEAR = BigDecimal.TWO;

    private final NumberReader reader;

    public PercentAssessor(NumberReader reader) {
        this.reader = reader;
    }

    /// What follows from the texts of an indicator.
    public Assessment assess(IndicatorTexts texts) {
        return assess(texts, ConfirmedFigures.NONE);
    }

    /// The same, where the user confirmed how some of the texts are read.
    public Assessment assess(IndicatorTexts texts, ConfirmedFigures confirmed) {
        return new Case(texts, new FigureReader(reader, texts), confirmed).assess();
    }

    /// One indicator under assessment.
    private static final class Case {

        private final IndicatorTexts texts;
        private final FigureReader figures;
        private final ConfirmedFigures confirmed;
        private final List<Note> steps = new ArrayList<>();
        /// Whether the target says how often something is to be done.
        private boolean often;

        Case(IndicatorTexts texts, FigureReader figures, ConfirmedFigures confirmed) {
            this.texts = texts;
            this.figures = figures;
            this.confirmed = confirmed;
        }

        Assessment assess() {
            var claim = figures.claim(texts.claimed(), confirmed.claimed());
            if (confirmed.achieved().isEmpty() && DoneOrNot.applies(texts)) {
                return DoneOrNot.assess(texts, claim);
            }
            var frequency = confirmed.target().isPresent() ? Optional.<BigDecimal>empty()
                    : figures.timesPerYear(texts.target());
            often = frequency.isPresent();
            Found wanted = often ? times(frequency.get())
                    : figures.find(texts.target(), Unit.NONE, confirmed.target());
            if (confirmed.target().isEmpty() && figures.twoCounts(texts.target())) {
                wanted = new Found.Several();
            }
            if (!(wanted instanceof Found.Number(Figure target))) {
                return refused(wanted instanceof Found.Several ? Note.of("percent.why.targetSeveral")
                        : Note.of("percent.why.targetNone"));
            }
            var yearly = frequency.filter(_ -> confirmed.achieved().isEmpty())
                    .flatMap(_ -> figures.timesPerYear(texts.achieved()));
            Found came = yearly.isPresent() ? times(yearly.get())
                    : figures.find(texts.achieved(), wanted(target), confirmed.achieved());
            if (came instanceof Found.Nothing && confirmed.achieved().isEmpty()
                    && (target.unit() == Unit.NONE || Figure.piece(target.unit()))) {
                came = figures.timesPerYear(texts.achieved()).map(Case::times).orElse(came);
            }
            if (came instanceof Found.Nothing && confirmed.achieved().isEmpty() && target.amount().signum() == 0
                    && DoneOrNot.nothingHappened(texts)) {
                came = new Found.Number(new Figure(BigDecimal.ZERO, target.unit(), Comparison.EQUAL));
            }
            if (confirmed.achieved().isEmpty() && !target.share() && !target.change()) {
                came = figures.partOf(texts.achieved(), target).orElse(came);
            }
            if (came instanceof Found.Several && confirmed.achieved().isEmpty() && rate(target)) {
                came = share(target).orElse(came);
            }
            if (!(came instanceof Found.Number(Figure achieved))) {
                return refused(came instanceof Found.Several ? Note.of("percent.why.achievedSeveral")
                        : Note.of("percent.why.achievedNone"));
            }
            if (confirmed.equals(ConfirmedFigures.NONE) && Apiece.in(texts.target()) && !Apiece.in(texts.achieved())
                    && achieved.amount().compareTo(target.amount()) > 0) {
                return refused(Note.of("percent.why.apiece", "target", target.words()));
            }
            if (frequency.isPresent()) {
                steps.add(Note.of("percent.step.frequency", "times", AmountText.of(target.amount())));
            }
            return compared(target.beside(achieved), achieved, claim)
                    .by(Compared.of(target, achieved, baseline(target)));
        }

        /// Whether a target without a unit has decimals, or its baseline has, as a share and no count has them.
        private boolean rate(Figure target) {
            boolean decimals = target.amount().scale() > 0
                    || baseline(target).filter(from -> from.amount().scale() > 0).isPresent();
            return target.unit() == Unit.NONE && !target.change() && decimals
                    && target.amount().compareTo(Amounts.HUNDRED) <= 0;
        }

        /// The share that the result names beside its counts, `36 эхээс 32 нь буюу 88,9%`, where it is of the target's size.
        private Optional<Found> share(Figure target) {
            return figures.find(texts.achieved(), Unit.PERCENT, Optional.empty()) instanceof Found.Number(Figure found)
                    && found.share() && found.amount().compareTo(target.amount().multiply(NEAR)) <= 0
                    && target.amount().compareTo(found.amount().multiply(NEAR)) <= 0
                            ? Optional.of(new Found.Number(found))
                            : Optional.empty();
        }

        /// What the achieved level should count: a relative change may show as a level of anything.
        private static Unit wanted(Figure target) {
            boolean relative = target.unit() == Unit.PERCENT || target.unit() == Unit.POINTS;
            boolean multiple = target.unit() == Unit.FOLD;
            return target.change() && (relative || multiple) ? Unit.NONE : target.unit();
        }

        private static Found times(BigDecimal perYear) {
            return new Found.Number(new Figure(perYear, Unit.TIMES, Comparison.EQUAL));
        }

        private Assessment compared(Figure target, Figure achieved, Optional<BigDecimal> claim) {
            var baseline = baseline(target);
            if (target.unit() == Unit.FOLD && !achieved.change() && baseline.isPresent()) {
                return compared(multiple(target, baseline.get()), achieved, claim);
            }
            boolean relative = target.change() && target.unit() == Unit.PERCENT && !achieved.share();
            boolean points = target.change() && target.unit() == Unit.POINTS && achieved.share();
            boolean grown = achieved.change() && !target.change() && baseline.isPresent()
                    && (achieved.unit() == Unit.PERCENT || achieved.unit() == Unit.POINTS && target.share());
            if (!target.comparableWith(achieved) && !relative && !points && !grown) {
                return refused(
                        Note.of("percent.why.otherUnit", "target", target.words(), "achieved", achieved.words()));
            }
            steps.add(Note.of("percent.step.target", "figure", target.words()));
            steps.add(Note.of("percent.step.achieved", "figure", achieved.words()));
            baseline.ifPresent(from -> steps.add(Note.of("percent.step.baseline", "figure", from.words())));
            var reckoning = target.change() ? ofChange(target, achieved, baseline)
                    : ofLevel(target, achieved, baseline);
            if (reckoning.isEmpty()) {
                return refused(Note.of("percent.why.changeUnclear"));
            }
            if (achieved.comparison() == Comparison.LESS && !reckoning.get().falling()) {
                return refused(Note.of("percent.why.achievedBelow", "achieved", achieved.words()));
            }
            steps.addAll(reckoning.get().steps());
            return new Judgement(texts, List.of(target, achieved), reckoning.get(), claim).assessment(steps);
        }

        /// `2 дахин нэмэгдүүлэх`: the level that the baseline comes to.
        private static Figure multiple(Figure target, Figure from) {
            boolean fall = target.comparison() == Comparison.DECREASE;
            var level = fall ? from.amount().divide(target.amount().max(BigDecimal.ONE), 2, RoundingMode.HALF_UP)
                    : from.amount().multiply(target.amount());
            return new Figure(level, from.unit(), fall ? Comparison.AT_MOST : Comparison.AT_LEAST);
        }

        /// A baseline that counts something else is left aside.
        private Optional<Figure> baseline(Figure target) {
            var yearly = often && confirmed.baseline().isEmpty() ? figures.timesPerYear(texts.baseline())
                    : Optional.<BigDecimal>empty();
            if (yearly.isPresent()) {
                return yearly.map(times -> new Figure(times, Unit.TIMES, Comparison.EQUAL));
            }
            Found found = figures.find(texts.baseline(), target.change() ? Unit.NONE : target.unit(),
                    confirmed.baseline());
            return found instanceof Found.Number(Figure figure) && !figure.change()
                    && (target.change() || figure.comparableWith(target)) ? Optional.of(figure) : Optional.empty();
        }

        private Optional<Reckoning> ofChange(Figure target, Figure achieved, Optional<Figure> baseline) {
            boolean shares = target.unit() == Unit.PERCENT && achieved.share();
            if (shares) {
                return Optional.empty();
            }
            boolean points = target.unit() == Unit.POINTS && achieved.share();
            boolean made = target.unit() != Unit.PERCENT && !points && !achieved.change()
                    && !statesLevel(texts.achieved()) && !levelSince(target, achieved, baseline);
            var got = made && target.comparison() == Comparison.INCREASE ? Optional.of(achieved.amount())
                    : Reckoning.changeOf(target, achieved, baseline);
            return got.map(change -> Reckoning.ofChange(target, change));
        }

        /// Whether a bare number is the level after an increase, and not the increase: 20 where 18 were to be 2 more.
        private boolean levelSince(Figure target, Figure achieved, Optional<Figure> baseline) {
            boolean from = baseline.filter(it -> it.comparableWith(achieved)
                    && achieved.amount().compareTo(it.amount()) >= 0).isPresent();
            boolean added = Amounts.folded(texts.target()).contains("шинээр")
                    || Amounts.folded(texts.target()).contains("нэмж");
            boolean plausible = achieved.amount().compareTo(target.amount().add(target.amount())) <= 0;
            return from && !Amounts.folded(texts.achieved()).contains("шинээр") && !(added && plausible);
        }

        private Optional<Reckoning> ofLevel(Figure target, Figure achieved, Optional<Figure> baseline) {
            var direction = Direction.of(texts, target, baseline);
            boolean newlyMade = achieved.change() && Amounts.folded(texts.achieved()).contains("шинээр");
            if (!achieved.change() || newlyMade) {
                return Optional.of(Reckoning.ofLevel(target, achieved, baseline, direction));
            }
            return baseline.flatMap(from -> levelAfter(from, achieved))
                    .map(level -> Reckoning.ofLevel(target, level, baseline, direction));
        }

        /// The level a change leads to from the baseline; none where it may be of the value or in percentage points.
        private static Optional<Figure> levelAfter(Figure from, Figure change) {
            var by = change.comparison() == Comparison.DECREASE ? change.amount().negate() : change.amount();
            boolean points = change.unit() == Unit.POINTS && from.share();
            if (points || change.unit() != Unit.PERCENT && from.comparableWith(change)) {
                return Optional.of(new Figure(from.amount().add(by), from.unit(), Comparison.EQUAL));
            }
            if (change.unit() != Unit.PERCENT || from.unit() == Unit.PERCENT) {
                return Optional.empty();
            }
            var factor = Amounts.HUNDRED.add(by).movePointLeft(2);
            return Optional.of(new Figure(from.amount().multiply(factor), from.unit(), Comparison.EQUAL));
        }

        /// Whether a result says what something became, not what was added: not `9 ажлын байр бий болсон`.
        private static boolean statesLevel(String achieved) {
            String text = Amounts.folded(achieved).replace("бий бол", "");
            return text.contains("болсон") || text.contains("болж") || text.contains("хүрсэн") || text.contains("хүрч")
                    || text.contains("нийт ");
        }

        private Assessment refused(Note why) {
            return new Assessment(Optional.empty(), Optional.empty(), Arithmetic.NOT_APPLICABLE, Verdict.NOT_COMPARABLE,
                    Optional.empty(), why, steps);
        }
    }
}
