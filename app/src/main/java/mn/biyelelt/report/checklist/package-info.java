/// The printed check list: what the director and the aimag office read and sign before a report is final.
@NullMarked
package mn.biyelelt.report.checklist;

import org.jspecify.annotations.NullMarked;
