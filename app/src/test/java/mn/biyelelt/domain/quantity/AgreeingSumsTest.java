package mn.biyelelt.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sums that agree on paper agree when they are read: each number of a text, whatever its notation, has its true size.
class AgreeingSumsTest {

    private final QuantityReader reader = new QuantityReader();

    /// The first amount of the unit is the total, the others of the unit are its parts.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Нийт 8340 иргэн. Үүнээс: 3288 малчин, хөдөлмөр эрхлээгүй 3482 иргэн, 1509 оюутан, гадаадын 61 иргэн | PERSONS",
        "Шимтгэл 752,458,000 төгрөг. Үүнээс: 359,481,700 төгрөг, 268,873,300 төгрөг, 119342600 төгрөг, 4,760,400 төгрөг | MNT",
        "752,458 мянган төгрөг, үүнд 359 481 700 ₮, 268,873,300 төгрөг, 119342,6 мян.төг, 4,7604 сая төгрөг | MNT",
        "67 зөвлөмж: ахлах байцаагч 17 зөвлөмж, байцаагч 50 зөвлөмж | DOCUMENTS",
        "Өргөдөл-778, үүнээс шийдвэрлэсэн өргөдөл-747, шилжүүлсэн өргөдөл-31 | DOCUMENTS",
        "Дагагч 5709 хүн: өмнө 4285 хүн, нэмэгдсэн нь 1424 хүн | PERSONS",
        "284 эмнэлэг: улсын 72 эмнэлэг, хувийн 212 эмнэлэг | ORGANISATIONS",
        "8 байгууллага: 6 телевиз, 1 радио, 1 телевиз | ORGANISATIONS"})
    void partsAddUpToTheirTotal(String text, Unit unit) {
        List<BigDecimal> amounts = reader.read(text).values().stream().filter(value -> value.unit() == unit)
                .map(value -> value.amount().orElseThrow()).toList();
        BigDecimal parts = amounts.stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(amounts).hasSizeGreaterThan(2);
        assertThat(parts).isEqualByComparingTo(amounts.getFirst());
    }
}
