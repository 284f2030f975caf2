/// The field catalogue: every piece of text an element can hold, with its key, level and type.
@NullMarked
package mn.biyelelt.domain.field;

import org.jspecify.annotations.NullMarked;
