package mn.biyelelt.domain.change;

import mn.biyelelt.domain.plan.ElementId;

/// A change does not fit the plan it was applied to. Nothing was changed.
public final class ChangeRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why a change does not fit.
    public enum Reason {
        /// The element it speaks of is not in the plan.
        NO_SUCH_ELEMENT,
        /// An element with that identity is in the plan already.
        DUPLICATE_ELEMENT,
        /// The place it speaks of does not exist or takes no such element.
        NO_SUCH_PLACE,
        /// A built-in field was named with a reporting period that it does not have, or without one that it needs.
        NO_SUCH_CELL,
        /// The text is none that the field can hold: a flag is `true` or empty.
        UNFIT_TEXT
    }

    private final Reason reason;
    private final ElementId element;

    /// @param element the element the reason speaks of
    public ChangeRejected(Reason reason, ElementId element) {
        super(reason + " " + element);
        this.reason = reason;
        this.element = element;
    }

    public Reason reason() {
        return reason;
    }

    public ElementId element() {
        return element;
    }
}
