package mn.biyelelt.i18n;

import mn.biyelelt.domain.quantity.AmountText;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Correction;
import mn.biyelelt.domain.quantity.Measure;
import mn.biyelelt.domain.quantity.Value;

/// Puts into words how a text was read: `9 444 417 400 ₮`, `≥ 90 %`, `+7 хүн`, `30–40 %`; short enough to stand under a cell.
/// Immutable, for any thread.
public final class ReadingText {

    private final Messages messages;

    public ReadingText(Messages messages) {
        this.messages = messages;
    }

    /// The short form of a cell's reading; says in words that the user confirmed it, that several values compete, or that there is none.
    public String of(CellReading reading) {
        return switch (reading.state()) {
            case CONFIRMED -> messages.get("read.state.confirmed", "measure", of(reading.reading().measure()));
            case COMPARED -> messages.get("read.state.compared", "measure", of(reading.reading().measure()));
            default -> of(reading.reading().measure());
        };
    }

    /// The short form of a measure.
    public String of(Measure measure) {
        return switch (measure) {
            case Measure.One(Value value) -> of(value);
            case Measure.Ambiguous _ -> messages.get("read.measure.ambiguous");
            case Measure.None _ -> messages.get("read.measure.none");
        };
    }

    /// The short form of one amount.
    ///
    /// @param value one that is [Value#measurable()]
    public String of(Value value) {
        return sign(value.comparison())
                + messages.get("percent.figure." + value.unit().key(), "amount", AmountText.of(value));
    }

    /// Why a correction was not taken, and what to type instead.
    public String of(Correction.Reason reason) {
        return switch (reason) {
            case EMPTY -> messages.get("read.refused.empty");
            case NO_AMOUNT -> messages.get("read.refused.noAmount");
            case UNCLEAR -> messages.get("read.refused.unclear");
        };
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "";
            case AT_LEAST -> "\u2265\u00A0";
            case AT_MOST -> "\u2264\u00A0";
            case MORE -> ">\u00A0";
            case LESS -> "<\u00A0";
            case ABOUT -> "\u2248\u00A0";
            case INCREASE -> "+";
            case DECREASE -> "\u2212";
        };
    }
}
