package mn.biyelelt.ui.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;

/// The overview's numbers as tables, for the window and for the paper.
public final class OverviewTables {

    private OverviewTables() {
    }

    /// A table with a heading over each column; the first column is text, the others are numbers.
    ///
    /// @param bars the chart's bars beside each row, one under another
    /// @param key  what a dark bar and what a light one says; empty where there are dark ones only
    public record Grid(String title, List<String> heads, List<List<String>> rows, List<List<Bar>> bars,
            List<String> key) {

        public Grid {
            key = List.copyOf(key);
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            bars = bars.stream().map(List::copyOf).toList();
        }
    }

    /// A bar of a chart on paper.
    ///
    /// @param share of the longest there is, 0 to 1
    /// @param rest  what follows lightly, as what is due and not reported
    public record Bar(double share, double rest) {

        static Bar of(double number, double longest) {
            return new Bar(longest == 0 ? 0 : Math.clamp(number / longest, 0, 1), 0);
        }

        static Bar of(Optional<BigDecimal> percent) {
            return of(percent.map(BigDecimal::doubleValue).orElse(0.0), 100);
        }
    }

    /// All of them, in the order of the charts.
    public static List<Grid> of(OverviewFigures figures, Words words) {
        return List.of(parts(figures, words), steps(figures, words), stages(figures, words));
    }

    /// A percent as a person writes it; a dash for none.
    static String percent(Optional<BigDecimal> percent) {
        return percent.map(value -> value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
                .replace('.', ',') + " %").orElse("–");
    }

    private static Grid parts(OverviewFigures figures, Words words) {
        boolean compared = figures.lastYear().isPresent();
        var heads = new ArrayList<>(List.of(words.get("desk.overview.goal"), words.get("desk.overview.due"),
                words.get("desk.overview.rated"), words.get("desk.overview.percent")));
        var rows = new ArrayList<List<String>>();
        var bars = new ArrayList<List<Bar>>();
        for (OverviewFigures.Part part : figures.parts()) {
            String name = (part.label() + " " + part.title()).strip();
            rows.add(row(name.isEmpty() ? words.get("desk.overview.other") : name, part.percents().rated(),
                    part.percents().open(), part.percents().mean(), compared, part.lastYear()));
            bars.add(bars(part.percents().mean(), part.lastYear()));
        }
        bars.add(bars(figures.whole().mean(), figures.lastYear()));
        rows.add(row(words.get("desk.overview.whole"), figures.whole().rated(), figures.whole().open(),
                figures.whole().mean(), compared, figures.lastYear()));
        if (compared) {
            heads.add(words.get("desk.overview.lastYear"));
        }
        return new Grid(words.get("desk.overview.byGoal", "period", PeriodNames.of(figures.period(), words)), heads,
                rows, bars,
                compared ? List.of(words.get("desk.overview.thisYear"), words.get("desk.overview.lastYear"))
                        : List.of());
    }

    /// The year's bar, and under it lightly that of the year before.
    private static List<Bar> bars(Optional<BigDecimal> now, Optional<BigDecimal> last) {
        return last.isEmpty()
                ? List.of(Bar.of(now))
                : List.of(Bar.of(now), new Bar(0, Bar.of(last).share()));
    }

    private static List<String> row(String name, int rated, int open, Optional<BigDecimal> mean, boolean compared,
            Optional<BigDecimal> last) {
        var row = new ArrayList<>(List.of(name, Integer.toString(rated + open), Integer.toString(rated),
                percent(mean)));
        if (compared) {
            row.add(percent(last));
        }
        return row;
    }

    private static Grid steps(OverviewFigures figures, Words words) {
        int most = figures.steps().stream().mapToInt(OverviewFigures.Step::count).max().orElse(0);
        return new Grid(words.get("desk.overview.bySteps"),
                List.of(words.get("desk.overview.step"), words.get("desk.overview.activities")),
                figures.steps().stream().map(step -> List.of(step.name(), Integer.toString(step.count()))).toList(),
                figures.steps().stream().map(step -> List.of(Bar.of(step.count(), most))).toList(),
                List.of());
    }

    private static Grid stages(OverviewFigures figures, Words words) {
        int most = figures.stages().stream().mapToInt(OverviewFigures.Stage::due).max().orElse(0);
        return new Grid(words.get("desk.overview.byStages"),
                List.of(words.get("desk.overview.stage"), words.get("desk.overview.due"),
                        words.get("desk.overview.reported")),
                figures.stages().stream().map(stage -> List.of(PeriodNames.of(stage.period(), words),
                        Integer.toString(stage.due()), Integer.toString(stage.reported()))).toList(),
                figures.stages().stream().map(stage -> List.of(new Bar(Bar.of(stage.reported(), most).share(),
                        Bar.of(Math.max(0, stage.due() - stage.reported()), most).share()))).toList(),
                List.of(words.get("desk.overview.reported"), words.get("desk.overview.unreported")));
    }
}
