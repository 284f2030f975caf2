/// The directory as the plans fill it.
@NullMarked
package mn.biyelelt.domain.people;

import org.jspecify.annotations.NullMarked;
