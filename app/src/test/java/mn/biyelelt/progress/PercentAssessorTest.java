package mn.biyelelt.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the assessor to the cases of `indicators.txt`.
class PercentAssessorTest {

    private final PercentAssessor assessor = new PercentAssessor(new QuantityReader());

    @Test
    void assessesEveryCaseOfTheTable() throws IOException {
        var wanted = lines();
        var found = wanted.stream().map(this::assessed).toList();
        assertThat(found).containsExactlyElementsOf(wanted);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEveryReasonAndStepInWords(Language language) throws IOException {
        var messages = Messages.in(language);
        for (String line : lines()) {
            var assessment = assessor.assess(texts(line));
            assertThat(assessment.why().in(messages::get)).isNotBlank().doesNotContain("{");
            assertThat(assessment.steps()).allSatisfy(
                    step -> assertThat(step.in(messages::get)).isNotBlank().doesNotContain("{"));
        }
    }

    @Test
    void showsEveryStepOfAReckoning() {
        var texts = new IndicatorTexts("Хамрагдалтын хувь", "40", "80", "100", "", "");
        assertThat(assessor.assess(texts).steps()).extracting(step -> step.in(Messages.in(Language.ENGLISH)::get))
                .containsExactly("Target: 80 %.", "Achieved: 100 %.", "Baseline: 40 %.", "More is better.",
                        "100 ÷ 80 × 100 = 125 %.",
                        "From the baseline: (100 − 40) ÷ (80 − 40) × 100 = 150 %.",
                        "Cut to 0 to 100: 125 % → 100 %.");
    }

    @Test
    void confirmedFiguresCountInsteadOfWhatIsRead() {
        var texts = new IndicatorTexts("Хамрагдалтын хувь", "", "75", "1863 хувьтай байна", "25", "");
        var said = new Confirmation.Amount("18.63", Unit.PERCENT, Comparison.EQUAL);
        assertThat(assessor.assess(texts).verdict()).isEqualTo(Verdict.IMPLAUSIBLE);
        var assessment = assessor.assess(texts, achieved(said));
        assertThat(assessment.ratio()).contains(new BigDecimal("24.84"));
        assertThat(assessment.arithmetic()).isEqualTo(Arithmetic.OK);
        assertThat(assessor.assess(texts, achieved(new Confirmation.NotANumber())).verdict())
                .isEqualTo(Verdict.NOT_COMPARABLE);
    }

    @Test
    void aChosenValueMakesSeveralNumbersComparable() {
        var texts = new IndicatorTexts("Сургалтын тоо", "", "10", "4 сургалт, 6 зөвлөгөө", "", "");
        var said = new Confirmation.Amount("4", Unit.MEASURES, Comparison.EQUAL);
        assertThat(assessor.assess(texts, achieved(said)).ratio()).contains(new BigDecimal("40.00"));
    }

    private static ConfirmedFigures achieved(Confirmation said) {
        return new ConfirmedFigures(Optional.empty(), Optional.empty(), Optional.of(said), Optional.empty());
    }

    @Test
    void assessesAnyTextsWithoutFailing() {
        var pieces = List.of("", "-", "0", "100", "5 хувиар нэмэгдүүлэх", "12 удаа", "сар бүр", "0%", "1/3", "80-90%",
                "99999999999999999999",
                "шинээр 7 сум", "15 хувиар буурсан", "0 хувиар буурсан", "2 дахин өссөн", "3 цаг", "1000 хүн амд 0",
                "2024 онд");
        for (String target : pieces) {
            for (String achieved : pieces) {
                for (String baseline : List.of("", "0", "40 хувь")) {
                    var assessment = assessor.assess(new IndicatorTexts("Тоо", baseline, target, achieved, "100", ""));
                    assertThat(assessment.proposal().stream()).allSatisfy(
                            percent -> assertThat(percent).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
                }
            }
        }
    }

    private String assessed(String line) {
        var assessment = assessor.assess(texts(line));
        return line.substring(0, line.indexOf(" => ")) + " => " + text(assessment.ratio()) + "; "
                + text(assessment.progress()) + "; " + assessment.arithmetic().key() + "; "
                + assessment.verdict().key() + "; " + text(assessment.proposal());
    }

    private static IndicatorTexts texts(String line) {
        String[] cells = line.substring(0, line.indexOf(" => ")).split(" \\| ", -1);
        return new IndicatorTexts(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5].strip());
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = PercentAssessorTest.class.getResourceAsStream("indicators.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
