package mn.biyelelt.ui.percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.PercentRule.Formula;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.AmountText;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.domain.reading.ConfirmedReading;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.progress.ActivityPercent;
import mn.biyelelt.progress.Assessment;
import mn.biyelelt.progress.Note;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// Proposes percents for the indicator lines and activities of the desk's plan, by the formula and the scale of the form looked
/// at, and enters them: each is one step of undo.
public final class Percents {

    private final PlanDesk desk;
    private final Supplier<Form> form;
    private final QuantityReader reader;
    private final ReckonedPercents reckoned;
    private final Words words;
    private final Consumer<String> teller;
    /// Asked for again by all that stands under the percent after each edit.
    private @Nullable Told last;
    private final BooleanProperty explained = new SimpleBooleanProperty();

    /// What was proposed last, and what for.
    private record Told(Plan plan, Form form, Messages messages, ElementId element, CellKey cell,
            Optional<PercentProposal> proposal) {

        boolean holds(Plan now, Form shape, Messages spoken, ElementId other, CellKey text) {
            return plan == now && form == shape && messages == spoken && element.equals(other) && cell.equals(text);
        }
    }

    /// @param form   the form looked at
    /// @param teller is told what was done, in a sentence
    public Percents(PlanDesk desk, Supplier<Form> form, QuantityReader reader, Words words, Consumer<String> teller) {
        this.desk = desk;
        this.form = form;
        this.reader = reader;
        reckoned = new ReckonedPercents(reader);
        this.words = words;
        this.teller = teller;
    }

    /// Whether the steps are shown.
    public BooleanProperty explained() {
        return explained;
    }

    /// What the figures propose for a percent; empty for a text that is no percent and for an activity without indicators.
    public Optional<PercentProposal> of(ElementId element, CellKey cell) {
        if (!cell.field().equals(Fields.ACHIEVED_PERCENT) || cell.period().isEmpty()) {
            return Optional.empty();
        }
        Told told = last;
        if (told == null || !told.holds(desk.plan().get(), form.get(), words.messages().get(), element, cell)) {
            told = new Told(desk.plan().get(), form.get(), words.messages().get(), element, cell,
                    find(element, cell, cell.period().get()));
            last = told;
        }
        return told.proposal();
    }

    private Optional<PercentProposal> find(ElementId element, CellKey cell, ReportPeriod period) {
        return PlanTree.find(desk.plan().get(), element).flatMap(found -> activity(found)
                .filter(activity -> !activity.indicators().isEmpty())
                .map(activity -> proposal(element, cell, reckoned.of(found, activity, period, form.get()))));
    }

    /// Enters the proposed percent.
    public void take(ElementId element, CellKey cell) {
        Optional<PercentProposal> proposal = of(element, cell);
        proposal.flatMap(PercentProposal::percent).ifPresentOrElse(percent -> {
            desk.setText(element, cell, percent + sign(cell));
            teller.accept(words.get("finding.percent.taken", "percent", percent));
        }, () -> teller.accept(proposal
                .map(refused -> words.get("finding.percent.refused", "why", refused.why()))
                .orElseGet(() -> words.get("finding.percent.nowhere"))));
    }

    /// A line alone counts as an activity of that line.
    private static Optional<Activity> activity(Element element) {
        return switch (element) {
            case Activity activity -> Optional.of(activity);
            case Indicator line -> Optional.of(new Activity(line.id(), line.cells(), List.of(line)));
            default -> Optional.empty();
        };
    }

    private PercentProposal proposal(ElementId element, CellKey cell, ActivityPercent of) {
        Optional<BigDecimal> percent = of.proposal();
        return new PercentProposal(percent.map(AmountText::of), formula(of), steps(of), why(of),
                percent.isPresent()
                        && entered(element, cell).filter(is -> is.compareTo(percent.get()) == 0).isPresent());
    }

    private List<String> steps(ActivityPercent of) {
        var notes = new ArrayList<Note>();
        if (of.indicators().size() == 1) {
            notes.addAll(of.indicators().getFirst().assessment().steps());
            of.step().ifPresent(_ -> notes.add(of.steps().getLast()));
        } else {
            notes.addAll(of.steps());
        }
        return notes.stream().map(this::say).toList();
    }

    private String formula(ActivityPercent of) {
        if (of.indicators().size() > 1) {
            return words.get("finding.percent.mean", "count", of.indicators().size());
        }
        if (of.indicators().isEmpty()) {
            return "";
        }
        Assessment assessment = of.indicators().getFirst().assessment();
        if (assessment.ratio().isEmpty() && assessment.progress().isEmpty()) {
            return words.get("finding.percent.doneOrNot");
        }
        boolean baseline = form.get().percents().formula() == Formula.BASELINE && assessment.progress().isPresent();
        return baseline ? words.get("finding.percent.baseline") : words.get("finding.percent.target");
    }

    private String why(ActivityPercent of) {
        if (of.indicators().isEmpty()) {
            return words.get("finding.percent.notDue");
        }
        return of.indicators().stream().map(ActivityPercent.Part::assessment)
                .filter(assessment -> of.mean().isPresent() || assessment.proposal().isEmpty())
                .map(assessment -> say(assessment.why())).findFirst().orElse("");
    }

    private String say(Note note) {
        return note.in(words::get);
    }

    private Optional<BigDecimal> entered(ElementId element, CellKey cell) {
        return PlanTree.find(desk.plan().get(), element)
                .map(found -> ConfirmedReading.of(reader, found.cells(), cell)).flatMap(CellReading::value)
                .flatMap(Value::amount);
    }

    /// A sign where the plan's other percents have one, so that all look alike.
    private String sign(CellKey cell) {
        var signed = new boolean[1];
        PlanTree.forEach(desk.plan().get(),
                element -> signed[0] |= element.cells().get(cell).strip().endsWith("%"));
        return signed[0] ? "%" : "";
    }
}
