package mn.biyelelt.ui.nextyear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.renewal.Proposal;
import mn.biyelelt.domain.renewal.Renewal;

/// What a person chooses of this year's plan for the next. Nothing is made before [#make].
public final class NextYearModel {

    private final Renewal renewal;
    private final String form;
    private final List<NextYearLine> lines;
    private final BooleanProperty moveYears = new SimpleBooleanProperty(true);
    private final IntegerBinding rows;
    private final IntegerBinding questions;

    /// @param form id of the new plan's form
    public NextYearModel(Renewal renewal, String form) {
        this.renewal = renewal;
        this.form = form;
        lines = lines(renewal.proposals());
        var ticks = lines.stream().map(NextYearLine::taken).toArray(BooleanProperty[]::new);
        rows = Bindings.createIntegerBinding(() -> (int) lines.stream()
                .filter(line -> line.isFirst() && !line.row().isGroup() && line.taken().get()).count(), ticks);
        questions = Bindings.createIntegerBinding(
                () -> (int) lines.stream().filter(line -> line.asks().getValue()).count(),
                lines.stream().flatMap(line -> Stream.of(line.taken(), line.baseline())).toArray(Observable[]::new));
    }

    /// The preview in reading order.
    public List<NextYearLine> lines() {
        return lines;
    }

    /// The year of the new plan.
    public int year() {
        return renewal.year();
    }

    /// Whether years in texts move on.
    public BooleanProperty moveYears() {
        return moveYears;
    }

    /// How many texts have a year to move on.
    public int movedTexts() {
        return renewal.movedTexts();
    }

    /// How many activities are taken.
    public IntegerBinding rows() {
        return rows;
    }

    /// Whether anything is taken.
    public BooleanBinding ready() {
        return rows.greaterThan(0);
    }

    /// How many taken lines have a baseline that a person must say.
    public IntegerBinding questions() {
        return questions;
    }

    /// The next line after one that asks for its baseline, and after the last the first again.
    public Optional<NextYearLine> nextQuestion(int after) {
        return IntStream.rangeClosed(1, lines.size()).mapToObj(step -> lines.get((after + step) % lines.size()))
                .filter(line -> line.asks().getValue()).findFirst();
    }

    /// Takes the line's row or leaves it; with a group all that stands under it.
    public void toggle(NextYearLine line) {
        boolean taken = !line.taken().get();
        line.taken().set(taken);
        if (line.row().isGroup()) {
            for (NextYearLine below : lines.subList(lines.indexOf(line) + 1, lines.size())) {
                if (below.row().isGroup() && below.row().depth() <= line.row().depth()) {
                    return;
                }
                below.taken().set(taken);
            }
        }
    }

    /// Takes all rows, or none.
    public void takeAll(boolean taken) {
        lines.forEach(line -> line.taken().set(taken));
    }

    /// The new plan.
    public Plan make(Supplier<UUID> identities) {
        var leftOut = new HashSet<ElementId>();
        var baselines = new HashMap<ElementId, String>();
        for (NextYearLine line : lines) {
            if (!line.taken().get() && !line.row().isGroup()) {
                leftOut.add(line.row().origin());
            }
            line.line().ifPresent(own -> baselines.put(own.origin(), line.baseline().get()));
        }
        return renewal.make(new Renewal.Choice(form, leftOut, baselines, moveYears.get()), identities);
    }

    private static List<NextYearLine> lines(List<Proposal> rows) {
        var lines = new ArrayList<NextYearLine>();
        for (Proposal row : rows) {
            BooleanProperty tick = NextYearLine.tick();
            if (row.lines().isEmpty()) {
                lines.add(new NextYearLine(row, Optional.empty(), true, tick));
            }
            for (int i = 0; i < row.lines().size(); i++) {
                lines.add(new NextYearLine(row, Optional.of(row.lines().get(i)), i == 0, tick));
            }
        }
        return List.copyOf(lines);
    }
}
