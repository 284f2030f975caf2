package mn.biyelelt.ui.gather;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.gathering.Gathered;
import mn.biyelelt.domain.plan.ReportPeriod;

/// What a person takes of earlier reports into the one that is written now. Nothing is changed here.
public final class GatherModel {

    private final ReportPeriod period;
    private final List<GatherLine> lines;
    private final IntegerBinding count;

    /// @param period reported on now
    /// @param names  of periods as they stand on the paper
    public GatherModel(ReportPeriod period, List<Gathered> cells, Function<ReportPeriod, String> names) {
        this.period = period;
        lines = cells.stream().map(cell -> new GatherLine(cell, names)).toList();
        count = Bindings.createIntegerBinding(() -> changes().size(),
                lines.stream().flatMap(line -> Stream.of(line.take(), line.text())).toArray(Observable[]::new));
    }

    /// The cells in reading order.
    public List<GatherLine> lines() {
        return lines;
    }

    /// The period reported on now.
    public ReportPeriod period() {
        return period;
    }

    /// The periods of that year that something was said in.
    List<ReportPeriod> periods() {
        return lines.stream().flatMap(line -> line.cell().earlier().stream()).map(said -> said.period())
                .filter(earlier -> earlier.year() == period.year()).distinct().sorted().toList();
    }

    /// How many cells several parts of the period tell of.
    public long several() {
        return lines.stream().filter(GatherLine::isOfSeveral).count();
    }

    /// The next line after one that several parts of the period tell of, and after the last the first again.
    public Optional<GatherLine> nextOfSeveral(int after) {
        return IntStream.rangeClosed(1, lines.size()).mapToObj(step -> lines.get((after + step) % lines.size()))
                .filter(GatherLine::isOfSeveral).findFirst();
    }

    /// How many cells would change.
    public IntegerBinding count() {
        return count;
    }

    /// Takes the same of all cells where it can be taken; the others stay as they were chosen.
    public void takeAll(Take take) {
        lines.stream().filter(line -> line.choices().contains(take)).forEach(line -> line.take().set(take));
    }

    /// What would change.
    public List<SetText> changes() {
        return lines.stream().map(line -> line.change(period)).flatMap(Optional::stream).toList();
    }
}
