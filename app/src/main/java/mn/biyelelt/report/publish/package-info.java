/// Writes a report's papers to disk: whole or not at all, with what is worth telling about it.
@NullMarked
package mn.biyelelt.report.publish;

import org.jspecify.annotations.NullMarked;
