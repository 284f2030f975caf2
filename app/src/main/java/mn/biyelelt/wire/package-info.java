/// JSON, read strictly and written; and the forms of plans and changes: the plan file that people and scripts exchange, and the
/// one-line changes of the journal.
@NullMarked
package mn.biyelelt.wire;

import org.jspecify.annotations.NullMarked;
