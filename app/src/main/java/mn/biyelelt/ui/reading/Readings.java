package mn.biyelelt.ui.reading;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.quantity.Correction;
import mn.biyelelt.domain.quantity.Corrections;
import mn.biyelelt.domain.quantity.Measure;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Reading;
import mn.biyelelt.domain.reading.ConfirmedReading;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.i18n.ReadingText;
import mn.biyelelt.progress.LineReading;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.Words;

/// How the quantities of the desk's plan are read, and what the person says instead. A correction is one step of undo, kept beside
/// the text and void when the text changes. What is being typed is read while it is typed.
public final class Readings {

    private static final int IN_SIGHT = 64;

    private final PlanDesk desk;
    private final QuantityReader reader;
    private final LineReading lines;
    private final Words words;
    private final Consumer<String> teller;
    private final ReadOnlyObjectWrapper<Optional<Place>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What was read last, of the few texts in sight.
    private final Map<Place, Known> read = new LinkedHashMap<>() {

        @Serial
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Known> eldest) {
            return size() > IN_SIGHT;
        }
    };

    /// What a reading follows from, and the reading.
    private record Known(Cells cells, String text, String name, Optional<Confirmation> said, CellReading reading) {

        static Known of(QuantityReader reader, Cells cells, CellKey cell) {
            return new Known(cells, cells.get(cell), cells.get(Fields.INDICATOR_NAME),
                    ConfirmedReading.in(cells, cell), ConfirmedReading.of(reader, cells, cell));
        }

        /// Whether it is what would be read there.
        boolean holdsIn(Cells others, CellKey cell) {
            return cells == others || text.equals(others.get(cell)) && name.equals(others.get(Fields.INDICATOR_NAME))
                    && said.equals(ConfirmedReading.in(others, cell));
        }
    }

    /// A text of the plan.
    public record Place(ElementId element, CellKey cell) {}

    /// @param teller is told what was done, in a sentence
    public Readings(PlanDesk desk, QuantityReader reader, Words words, Consumer<String> teller) {
        this.desk = desk;
        this.reader = reader;
        lines = new LineReading(reader);
        this.words = words;
        this.teller = teller;
        desk.spot().subscribe((_, _) -> cancel());
    }

    /// Whether a field holds a quantity that matters: baseline, targets, result.
    public static boolean isQuantity(FieldKey field) {
        return field.equals(Fields.BASELINE) || field.equals(Fields.TARGET) || field.equals(Fields.ACHIEVED)
                || Fields.isTargetOfYear(field);
    }

    /// How a text is read; empty for an empty text and for one that is no quantity.
    public Optional<CellReading> of(Place place) {
        if (!isQuantity(place.cell().field())) {
            return Optional.empty();
        }
        return cells(place).filter(cells -> !cells.get(place.cell()).isBlank())
                .map(cells -> besideTheLine(place, cells, read(place, cells)));
    }

    /// The reading in a few words.
    public String inWords(CellReading reading) {
        return wording().of(reading);
    }

    /// The text for which a correction is asked.
    public ReadOnlyObjectProperty<Optional<Place>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// Asks for a correction, if the text is one that is read.
    public void ask(Place place) {
        asked.set(of(place).map(_ -> place));
    }

    /// Asks no more.
    public void cancel() {
        asked.set(Optional.empty());
    }

    /// Keeps what was typed as the right reading of the text asked for.
    ///
    /// @return why it could not be kept; empty if it was
    public Optional<String> correct(String typed) {
        return asked.get().flatMap(place -> correct(place, typed));
    }

    /// Keeps that there is no number in the text asked for.
    public void sayNoNumber() {
        asked.get().ifPresent(place -> keep(place, new Confirmation.NotANumber()));
    }

    /// Takes back what was said about a text: the program's own reading counts again.
    public void takeBack(Place place) {
        cancel();
        desk.apply(ConfirmedReading.takenBack(place.element(), place.cell()), Deed.CORRECT_READING, 1);
        teller.accept(words.get("finding.reading.takenBack"));
    }

    /// Of a line the percent may tell which number is meant.
    private CellReading besideTheLine(Place place, Cells cells, CellReading alone) {
        boolean line = PlanTree.find(desk.plan().get(), place.element()).filter(Indicator.class::isInstance)
                .isPresent();
        return place.cell().period().or(desk.period()::get).filter(_ -> line)
                .map(period -> lines.of(new Indicator(place.element(), cells), place.cell(), alone, period))
                .orElse(alone);
    }

    /// Texts that stayed the same are not read again.
    private CellReading read(Place place, Cells cells) {
        Known known = read.get(place);
        if (known == null || !known.holdsIn(cells, place.cell())) {
            known = Known.of(reader, cells, place.cell());
            read.put(place, known);
        }
        return known.reading();
    }

    private Optional<String> correct(Place place, String typed) {
        Reading current = of(place).map(CellReading::reading).orElse(new Reading(List.of(), Measure.NONE));
        return switch (new Corrections(reader).read(typed, current)) {
            case Correction.Taken(Confirmation confirmation) -> {
                keep(place, confirmation);
                yield Optional.empty();
            }
            case Correction.Refused(Correction.Reason reason) -> Optional.of(wording().of(reason));
        };
    }

    private void keep(Place place, Confirmation confirmation) {
        String text = text(place);
        cancel();
        desk.apply(ConfirmedReading.kept(place.element(), place.cell(), text, confirmation), Deed.CORRECT_READING, 1);
        of(place).ifPresent(
                reading -> teller.accept(words.get("finding.reading.kept", "reading", inWords(reading))));
    }

    private String text(Place place) {
        return cells(place).map(cells -> cells.get(place.cell())).orElse("");
    }

    private ReadingText wording() {
        return new ReadingText(words.messages().get());
    }

    /// The cells of the text's element, with what is being typed.
    private Optional<Cells> cells(Place place) {
        Optional<Draft> typed = desk.draft().get().filter(draft -> draft.isOf(place.element(), place.cell()));
        return PlanTree.find(desk.plan().get(), place.element())
                .map(element -> typed.map(draft -> element.cells().with(place.cell(), draft.text()))
                        .orElse(element.cells()));
    }
}
