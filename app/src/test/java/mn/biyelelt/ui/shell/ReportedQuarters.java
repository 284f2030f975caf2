package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.ui.session.PlanDesk;

/// The sample's annual report in which three lines were reported in the quarters of the nine months too, opened on the nine months.
final class ReportedQuarters {

    private static final ReportPeriod NINE = new ReportPeriod(2026, Span.NINE);

    private final OpenWindow window;

    private ReportedQuarters(OpenWindow window) {
        this.window = window;
    }

    static ReportedQuarters of(OpenWindow window) {
        return new ReportedQuarters(window);
    }

    /// A line that counts acts, told in quarters alone.
    static final int COUNT = 4;
    /// A line of shares.
    static final int SHARE = 5;
    /// A line that counts children, cumulative.
    static final int CUMULATIVE = 6;

    void report() {
        window.onFx(() -> {
            window.model().open(window.model().plans().get(1).id());
            Indicator[] lines = {line(COUNT), line(SHARE), line(CUMULATIVE)};
            desk().apply(new Batch(List.of(
                    said(lines[0], Span.Q1, "Хэмийг 11 удаа бүртгэсэн."),
                    said(lines[0], Span.Q2, "Хэмийг 15 удаа бүртгэсэн."),
                    said(lines[0], Span.Q3, "Хэмийг 9 удаа бүртгэсэн."), said(lines[0], Span.HALF, ""),
                    said(lines[1], Span.Q3, "91,2 хувь"),
                    said(lines[2], Span.Q3, "Оны эхнээс 258 хүүхдийг хамруулсан."))), Deed.PASTE, 6);
            desk().period().set(Optional.of(NINE));
        });
    }

    /// Leaves the report as it was.
    void takeBack() {
        window.onFx(() -> {
            desk().undo();
            desk().period().set(Optional.of(ReportPeriod.yearOf(2026)));
        });
    }

    /// A line in reading order.
    Indicator line(int index) {
        Plan plan = desk().plan().get();
        return plan.sections().stream().flatMap(section -> section.rows().stream()).filter(Activity.class::isInstance)
                .flatMap(row -> ((Activity) row).indicators().stream()).skip(index).findFirst().orElseThrow();
    }

    /// What a line says of the nine months.
    String said(int index) {
        return line(index).get(Fields.ACHIEVED, NINE);
    }

    private PlanDesk desk() {
        return window.model().open().get().orElseThrow().desk();
    }

    private static SetText said(Indicator line, Span span, String text) {
        return new SetText(line.id(), CellKey.of(Fields.ACHIEVED, new ReportPeriod(2026, span)), text);
    }
}
