package mn.biyelelt.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.validation.Severity;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Papers of ordinary good office quality give no error and no warning: immunisation, mother and child, finance.
class OfficeQualityTest {

    private static final WordLists LISTS = WordLists.shipped();
    private static final Validator VALIDATOR = new Validator(RuleBook.rules());

    static Stream<String> papers() throws IOException {
        try (InputStream in = OfficeQualityTest.class.getResourceAsStream("office-quality.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n", -1)).filter(paper -> !paper.isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void givesNoErrorAndNoWarning(String paper) {
        String rows = paper.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining(" || "));
        var example = ExamplePlan.of(rows, LISTS);
        assertThat(example.plan().sections().getFirst().rows()).hasSizeGreaterThan(7);
        assertThat(VALIDATOR.check(example.plan(), example.setting()).findings())
                .filteredOn(finding -> finding.severity() != Severity.HINT).isEmpty();
    }
}
