package mn.biyelelt.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.validation.Finding;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rows with the faults that statisticians make, and rows that look odd and are in order: `rules ;; row` in `office-rows.txt`.
class OfficeRowsTest {

    private static final WordLists LISTS = WordLists.shipped();
    private static final Validator VALIDATOR = new Validator(RuleBook.rules());
    /// Of a paper without a title and a signature, which these rows have none of.
    private static final String PAPER = "N9";

    static Stream<String> rows() throws IOException {
        try (InputStream in = OfficeRowsTest.class.getResourceAsStream("office-rows.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowIsToldOfByTheRulesNamed(String line) {
        String[] sides = line.split(";;", 2);
        var example = ExamplePlan.of(sides[1].strip(), LISTS);
        String told = VALIDATOR.check(example.plan(), example.setting()).findings().stream().map(Finding::rule)
                .filter(rule -> !rule.equals(PAPER)).sorted().collect(Collectors.joining(" "));
        assertThat(told).isEqualTo(sides[0].strip());
    }
}
