package mn.biyelelt.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.validation.Finding;
import mn.biyelelt.validation.RuleEntry;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule finds its examples and leaves the others alone.
class RuleExamplesTest {

    private static final WordLists LISTS = WordLists.shipped();
    private static final Validator VALIDATOR = new Validator(RuleBook.all());
    private static final Messages MONGOLIAN = Messages.in(Language.MONGOLIAN);
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    static Stream<RuleExample> examples() {
        return RuleExample.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ruleFindsItsExample(RuleExample example) {
        assertThat(findings(example.triggers())).extracting(Finding::rule).contains(example.rule());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void rulePassesOverTheOthers(RuleExample example) {
        assertThat(example.passes()).isNotEmpty().allSatisfy(
                passes -> assertThat(findings(passes)).extracting(Finding::rule).doesNotContain(example.rule()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFindingSaysAWholeSentenceInBothLanguages(RuleExample example) {
        for (Finding finding : findings(example.triggers())) {
            assertThat(List.of(MONGOLIAN, ENGLISH)).allSatisfy(messages -> assertThat(
                    messages.get(finding.message(), finding.places())).doesNotContain("{").doesNotContain("}"));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void fixLeavesNothingToFixForItsRule(RuleExample example) {
        var plan = ExamplePlan.of(example.triggers(), LISTS);
        for (Finding finding : VALIDATOR.check(plan.plan(), plan.setting()).findings()) {
            if (finding.rule().equals(example.rule()) && finding.fix().isPresent()) {
                var fixed = finding.fix().orElseThrow().apply(plan.plan());
                assertThat(VALIDATOR.check(fixed, plan.setting()).findings()).doesNotContain(finding);
            }
        }
    }

    @Test
    void everyRuleHasAnExampleInTheCataloguesOrder() {
        assertThat(RuleExample.all().stream().map(RuleExample::rule).distinct())
                .containsExactlyElementsOf(RuleBook.all().stream().map(RuleEntry::id).distinct().toList());
    }

    private static List<Finding> findings(String example) {
        var plan = ExamplePlan.of(example, LISTS);
        return VALIDATOR.check(plan.plan(), plan.setting()).findings();
    }
}
