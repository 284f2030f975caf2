/// A report of half a year, nine months or the year from the reports of its parts: what each says in a cell beside the others, one under
/// the other, or added up where that is safe to propose. Never added up by itself.
@NullMarked
package mn.biyelelt.domain.gathering;

import org.jspecify.annotations.NullMarked;
