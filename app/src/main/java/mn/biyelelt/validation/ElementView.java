package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import mn.biyelelt.domain.change.FinalMark;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.reading.ConfirmedReading;

/// The cells of one element as rules see them: those without a period and those of the period under check. Immutable, for any
/// thread.
public final class ElementView {

    private static final CellText[] NONE = {};

    private final Scope scope;
    private final CellText.Holder holder;
    private final CellText[] texts;

    ElementView(Scope scope, Element element) {
        this(scope, new CellText.Holder(element.id(), element.level(), -1), element.cells());
    }

    ElementView(Scope scope, CellText.Holder holder, Cells cells) {
        this.scope = scope;
        this.holder = holder;
        var found = new Shown(scope, holder, cells);
        cells.forEach(found);
        this.texts = found.confirmed ? found.withConfirmations() : found.texts.toArray(NONE);
    }

    /// The cell of a field that has one text for all periods.
    public CellText cell(FieldKey field) {
        return find(field, true);
    }

    /// The cell of a reported field in the period under check; without a period, an empty one.
    public CellText reported(FieldKey field) {
        return find(field, scope.period().isEmpty());
    }

    /// Calls `action` with all cells that hold text.
    void forEach(Consumer<CellText> action) {
        for (CellText text : texts) {
            action.accept(text);
        }
    }

    private CellText find(FieldKey field, boolean plain) {
        for (CellText text : texts) {
            if (text.plain() == plain && text.field().equals(field)) {
                return text;
            }
        }
        return new CellText(scope, holder, new CellKey(field, plain ? Optional.empty() : scope.period()), "",
                Optional.empty());
    }

    /// Collects the cells that rules see. Most elements have nothing confirmed, and are walked once.
    private static final class Shown implements BiConsumer<CellKey, String> {

        private static final int USUAL = 8;
        private final Scope scope;
        private final CellText.Holder holder;
        private final Cells cells;
        private final List<CellText> texts = new ArrayList<>(USUAL);
        private boolean confirmed;

        private Shown(Scope scope, CellText.Holder holder, Cells cells) {
            this.scope = scope;
            this.holder = holder;
            this.cells = cells;
        }

        @Override
        public void accept(CellKey key, String text) {
            if (ConfirmedReading.isField(key.field())) {
                confirmed = true;
            } else if ((key.period().isEmpty() || key.period().equals(scope.period()))
                    && !Fields.isRemark(key.field()) && !FinalMark.isField(key.field())) {
                texts.add(new CellText(scope, holder, key, text, Optional.empty()));
            }
        }

        private CellText[] withConfirmations() {
            return texts.stream().map(cell -> cell.confirmedAs(ConfirmedReading.in(cells, cell.key())))
                    .toArray(CellText[]::new);
        }
    }
}
