/// Holds the reader to its corpus, to its promises for any text, and to its grammar.
@NullMarked
package mn.biyelelt.domain.quantity;

import org.jspecify.annotations.NullMarked;
