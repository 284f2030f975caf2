/// The directory of people and units, and what the plans name that is not in it yet.
@NullMarked
package mn.biyelelt.domain.people;

import org.jspecify.annotations.NullMarked;
