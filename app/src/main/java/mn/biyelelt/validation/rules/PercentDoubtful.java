package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// A percent does not follow from the figures read: neither from target and result alone nor with the baseline.
final class PercentDoubtful implements RowRule {

    private static final BigDecimal HIGH = BigDecimal.valueOf(90);
    private static final int PARTS = 3;

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.ONE);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row)) {
            return;
        }
        for (LineView line : row.lines()) {
            CellText percent = row.lines().size() == 1 ? Claim.cell(row, line) : line.percent();
            Claim.in(percent).ifPresent(claim -> single(row, line, percent, claim, out));
        }
        if (row.lines().size() > 1) {
            Claim.in(row.percent()).ifPresent(claim -> several(row, claim, out));
        }
    }

    private static void single(RowView row, LineView line, CellText percent, BigDecimal claim, Sink out) {
        if (plainlyRight(row, line, claim) || rates(line, percent, claim, out) || !alike(line)) {
            return;
        }
        Reckoned found = Reckoned.of(line, line.achieved().text(), percent.text());
        if (!found.inconsistent() || LineMeans.near(found.ratio(), claim)
                || LineMeans.near(found.progress(), claim) || !ofWhatWasRead(line, found)) {
            return;
        }
        boolean unmet = claim.compareTo(HIGH) >= 0 && line.explanation().blank() && TargetNotMet.tells(row, line)
                && found.ratio().filter(ratio -> ratio.compareTo(claim) < 0).isPresent();
        if (!unmet) {
            found.proposal()
                    .ifPresent(proposal -> out.find(percent.target(), "percent", percent.text().strip(), "proposal",
                            Claim.text(proposal), "figures", figures(line)));
        }
    }

    /// Where a result is about several values, the percent was reckoned of the one that is shown.
    private static boolean ofWhatWasRead(LineView line, Reckoned found) {
        Optional<Value> target = line.target().measure();
        if (line.achieved().measure().isPresent() || target.isEmpty()) {
            return true;
        }
        BigDecimal wanted = target.get().amount().orElse(BigDecimal.ZERO);
        return wanted.signum() > 0 && Reached.in(line.achieved(), line, target.get()).flatMap(Value::amount)
                .filter(reached -> LineMeans.near(found.ratio(), reached.multiply(Claim.FULL)
                        .divide(wanted, 1, RoundingMode.HALF_UP).min(Claim.FULL)))
                .isPresent();
    }

    /// The result gives a rate for each of several parts and the target one for all: the percent is near their mean, or near what
    /// the mean is of the target.
    private static boolean rates(LineView line, CellText percent, BigDecimal claim, Sink out) {
        Optional<Value> target = line.target().measure();
        boolean share = target.isPresent() && target.get().unit() == Unit.PERCENT;
        List<Value> rates = share && line.achieved().measure().isEmpty()
                ? line.achieved().levels(Unit.PERCENT)
                : List.of();
        if (target.isEmpty() || rates.size() < PARTS) {
            return false;
        }
        BigDecimal mean = LineMeans.mean(rates.stream().map(rate -> rate.amount().orElseThrow()).toList());
        BigDecimal wanted = target.get().amount().orElseThrow();
        Optional<BigDecimal> ofTarget = wanted.signum() > 0
                ? Optional.of(mean.multiply(Claim.FULL).divide(wanted, 1, RoundingMode.HALF_UP))
                : Optional.empty();
        if (!LineMeans.near(Optional.of(mean), claim) && !LineMeans.near(ofTarget, claim)) {
            out.find(percent.target(), "percent", percent.text().strip(), "proposal", Claim.text(mean), "figures",
                    rates.stream().map(rate -> Claim.text(rate.amount().orElseThrow()))
                            .collect(Collectors.joining("; ")));
        }
        return true;
    }

    /// Target and result say the same unit.
    private static boolean alike(LineView line) {
        Optional<Value> target = line.target().measure();
        boolean same = target.isPresent() && line.achieved().measure()
                .filter(achieved -> achieved.unit() == target.get().unit()
                        || target.get().unit() == Unit.NONE && rate(achieved.unit()))
                .isPresent();
        return same || target.flatMap(wanted -> Reached.in(line.achieved(), line, wanted)).isPresent();
    }

    /// `10 000 хүн амд 13,6`, where the target is a bare number of the same indicator.
    private static boolean rate(Unit unit) {
        return unit == Unit.PER_1000 || unit == Unit.PER_10000 || unit == Unit.PER_100000;
    }

    /// The common case, told from what has been read already: one target, one result of the same unit, and the claim is their
    /// ratio; more than was wanted is only right where more is better.
    private static boolean plainlyRight(RowView row, LineView line, BigDecimal claim) {
        Optional<Value> target = line.target().measure();
        Optional<Value> achieved = line.achieved().measure();
        if (target.isEmpty() || achieved.isEmpty() || target.get().unit() != achieved.get().unit()
                || target.get().comparison().change() || Direction.limited(target.get())) {
            return false;
        }
        BigDecimal wanted = target.get().amount().orElseThrow();
        BigDecimal reached = achieved.get().amount().orElseThrow();
        boolean more = reached.compareTo(wanted) > 0;
        return wanted.signum() > 0
                && LineMeans.near(Optional.of(reached.multiply(Claim.FULL).divide(wanted, 1, RoundingMode.HALF_UP)),
                        claim)
                && !(more && Direction.falling(row, line));
    }

    /// The percent of an activity against the mean of its lines.
    private static void several(RowView row, BigDecimal claim, Sink out) {
        LineMeans means = LineMeans.of(row);
        if (means.complete() && !means.explain(claim)) {
            out.find(row.percent().target(), "percent", row.percent().text().strip(), "proposal",
                    Claim.text(means.ofRatios()), "figures",
                    means.ratios().stream().map(Claim::text).collect(Collectors.joining("; ")));
        }
    }

    /// Target and result as they were read.
    private static String figures(LineView line) {
        Optional<String> wanted = line.target().measure().map(line.target()::quoted);
        Optional<String> reached = line.achieved().measure()
                .or(() -> line.target().measure().flatMap(target -> Reached.in(line.achieved(), line, target)))
                .map(line.achieved()::quoted);
        return Stream.of(wanted, reached).flatMap(Optional::stream).collect(Collectors.joining(" → "));
    }
}
