package mn.biyelelt.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import mn.biyelelt.architecture.Rule.Offender;
import org.jspecify.annotations.NullMarked;

/// That every package says that it means no null.
final class NullMarking {

    private NullMarking() {
    }

    static Stream<Rule> rules(String root) {
        var generated = DescribedPredicate.<JavaClass>describe("generated",
                type -> type.getPackageName().startsWith(root + ".storage.internal.jooq"));
        var rule = classes().that(DescribedPredicate.not(generated))
                .should(new ArchCondition<>("stand in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().tryGetPackageInfo()
                                .map(info -> info.isAnnotatedWith(NullMarked.class)).orElse(false);
                        events.add(new SimpleConditionEvent(type, marked,
                                type.getName() + " has no package-info with @NullMarked"));
                    }
                }).because("without it NullAway looks away");
        return Stream.of(new Rule("every package is null-marked", rule, new Offender("settings", "Unmarked", "")));
    }
}
