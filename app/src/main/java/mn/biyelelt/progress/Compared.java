package mn.biyelelt.progress;

import java.util.Optional;
import mn.biyelelt.domain.quantity.Confirmation.Amount;

/// The figures of an indicator that its percent is reckoned by, as they were told from its texts.
///
/// @param baseline empty where there is none, or where it counts something else and is left aside
public record Compared(Amount target, Amount achieved, Optional<Amount> baseline) {

    static Compared of(Figure target, Figure achieved, Optional<Figure> baseline) {
        return new Compared(target.said(), achieved.said(), baseline.map(Figure::said));
    }
}
