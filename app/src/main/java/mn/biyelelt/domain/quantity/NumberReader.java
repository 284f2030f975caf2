package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads the numbers of texts; perhaps remembers what it read. For any thread.
public interface NumberReader {

    /// Every number of a text and the one value it is about.
    default Reading read(String text) {
        return read(text, Unit.NONE);
    }

    /// The same, where it is known from elsewhere what a bare number counts.
    Reading read(String text, Unit assumed);

    /// What the numbers of an indicator count, from its name: `Хамрагдсан хүний тоо`, `Эзлэх хувь`; NONE if it does not say
    /// or says two things.
    Unit unitOf(String indicator);

    /// How often a year something is to be done: `хагас жил тутам` 2, `улиралд 1 удаа` 4; empty if the text does not say.
    Optional<BigDecimal> timesPerYear(String text);
}
