/// The rules, one class each. [mn.biyelelt.validation.rules.RuleBook] lists them; `app/docs/rules.md` shows each with examples.
@NullMarked
package mn.biyelelt.validation.rules;

import org.jspecify.annotations.NullMarked;
