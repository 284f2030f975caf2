package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.progress.Assessment;
import mn.biyelelt.progress.ConfirmedFigures;
import mn.biyelelt.progress.IndicatorTexts;
import mn.biyelelt.progress.PercentAssessor;
import mn.biyelelt.progress.Verdict;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.TextFact;
import org.jspecify.annotations.Nullable;

/// What the assistant says of a line, as far as rules ask.
///
/// Reckoning a line in full takes as long as many rules together, so what was found last is kept with the text of the
/// indicator's name, for as long as the other texts of the line are the same: an edit elsewhere in the row reckons nothing anew.
///
/// @param inconsistent whether the percent claimed does not follow
record Reckoned(Optional<BigDecimal> ratio, Optional<BigDecimal> progress, boolean inconsistent,
        Optional<BigDecimal> proposal) {

    /// Two places, as a row of several lines is asked about with what its lines claim and without.
    private static final TextFact<AtomicReference<@Nullable Known>> CLAIMED = _ -> new AtomicReference<>();
    private static final TextFact<AtomicReference<@Nullable Known>> UNCLAIMED = _ -> new AtomicReference<>();

    /// What was found of a line with these texts.
    private record Known(IndicatorTexts texts, Reckoned found) {}

    /// @param achieved the line's result, or its part of one that was written for several lines
    static Reckoned of(LineView line, String achieved, String claimed) {
        var texts = new IndicatorTexts(line.name().text(), line.baseline().text(), line.target().text(), achieved,
                claimed, "");
        if (line.baseline().confirmed() || line.target().confirmed() || line.achieved().confirmed()) {
            return reckon(line, texts);
        }
        AtomicReference<@Nullable Known> place = line.name().fact(claimed.isEmpty() ? UNCLAIMED : CLAIMED);
        @Nullable
        Known known = place.get();
        if (known != null && known.texts.equals(texts)) {
            return known.found;
        }
        Reckoned found = reckon(line, texts);
        place.set(new Known(texts, found));
        return found;
    }

    private static Reckoned reckon(LineView line, IndicatorTexts texts) {
        boolean ownText = texts.achieved().equals(line.achieved().text());
        Optional<Confirmation> achieved = ownText ? line.achieved().confirmation() : Optional.empty();
        var confirmed = new ConfirmedFigures(line.baseline().confirmation(), line.target().confirmation(), achieved,
                Optional.empty());
        Assessment found = new PercentAssessor(line.name().scope().reader()).assess(texts, confirmed);
        return new Reckoned(found.ratio(), found.progress(), found.verdict() == Verdict.INCONSISTENT,
                found.proposal());
    }
}
