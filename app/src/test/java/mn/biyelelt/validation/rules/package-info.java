/// Tests of the rules by their examples, which are also those of `app/docs/rules.md`.
@NullMarked
package mn.biyelelt.validation.rules;

import org.jspecify.annotations.NullMarked;
