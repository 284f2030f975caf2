/// Printed lists that go with a plan or report: the check list, which is read and signed before a report is final, and the list of the
/// plan's amendments.
@NullMarked
package mn.biyelelt.report.lists;

import org.jspecify.annotations.NullMarked;
