/// A plan and its parts as immutable values: what was typed, to the letter, and the identity of every element.
@NullMarked
package mn.biyelelt.domain.plan;

import org.jspecify.annotations.NullMarked;
