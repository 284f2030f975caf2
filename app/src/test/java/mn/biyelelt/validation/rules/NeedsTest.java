package mn.biyelelt.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.RuleEntry;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule that is asked only about rows that have what it needs finds what it would find if it were asked about all.
class NeedsTest {

    /// A rule with its needs left out.
    private record Everywhere(RowRule rule) implements RowRule {

        @Override
        public void examine(RowView row, Sink out) {
            rule.examine(row, out);
        }
    }

    private static final WordLists LISTS = WordLists.shipped();
    private static final Validator ASKED_WHERE_NEEDED = new Validator(RuleBook.all());
    private static final Validator ASKED_EVERYWHERE = new Validator(everywhere());

    static Stream<String> examples() {
        return RuleExample.all().stream().flatMap(example -> Stream.concat(
                Stream.of(example.triggers()), example.passes().stream()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsMissedWhereARuleIsNotAsked(String line) {
        var example = ExamplePlan.of(line, LISTS);
        assertThat(ASKED_WHERE_NEEDED.check(example.plan(), example.setting()).findings())
                .isEqualTo(ASKED_EVERYWHERE.check(example.plan(), example.setting()).findings());
    }

    @Test
    void mostRulesAboutRowsSayWhatTheyNeed() {
        assertThat(RuleBook.all()).filteredOn(entry -> entry.rule() instanceof RowRule)
                .filteredOn(entry -> !((RowRule) entry.rule()).needs().equals(Needs.NOTHING))
                .hasSizeGreaterThan(30);
    }

    /// The same rules with their needs left out.
    private static List<RuleEntry> everywhere() {
        return RuleBook.all().stream().map(entry -> entry.rule() instanceof RowRule rule
                ? new RuleEntry(entry.id(), entry.severity(), entry.importOnly(), new Everywhere(rule))
                : entry).toList();
    }
}
