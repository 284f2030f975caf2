package mn.biyelelt.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.Change;

/// Takes the findings of one rule.
public final class Sink {

    private final String rule;
    private final Severity severity;
    private final List<Finding> findings;

    Sink(String rule, Severity severity, List<Finding> findings) {
        this.rule = rule;
        this.severity = severity;
        this.findings = findings;
    }

    /// Adds a finding of the rule's usual weight.
    ///
    /// @param places names and values in turn
    public void find(Target target, Object... places) {
        at(target).say(places);
    }

    /// Starts a finding that has something of its own.
    public Draft at(Target target) {
        return new Draft(target);
    }

    /// A finding being written; it counts once it says something.
    public final class Draft {

        private final Target target;
        private Severity weight = severity;
        private String variant = "";
        private Optional<Change> fix = Optional.empty();

        private Draft(Target target) {
            this.target = target;
        }

        /// Gives it another weight than the rule's usual one.
        public Draft weighing(Severity other) {
            weight = other;
            return this;
        }

        /// Chooses one of the rule's further sentences.
        public Draft as(String sentence) {
            variant = sentence;
            return this;
        }

        /// Offers a change that puts it right.
        public Draft fixedBy(Change change) {
            fix = Optional.of(change);
            return this;
        }

        /// Adds the finding.
        ///
        /// @param places names and values in turn
        public void say(Object... places) {
            List<String> arguments = Arrays.stream(places).map(String::valueOf).toList();
            findings.add(new Finding(rule, weight, target, variant, arguments, fix));
        }
    }
}
